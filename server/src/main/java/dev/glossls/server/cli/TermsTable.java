package dev.glossls.server.cli;

import dev.glossls.note.Definition;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Style;

/** Definitions for a person at a terminal: a heading for each file, then lines, names and how the meaning begins. */
final class TermsTable {
    private static final int NAME_WIDTH = 36;
    private static final int MEANING_WIDTH = 100;

    private TermsTable() {}

    static String heading(String file, Terminal terminal) {
        return terminal.styled(Style.underline, file);
    }

    /** The column of names is as wide as usual names are; a wider one moves the rest, so that no name is cut. */
    static String row(Found found, Terminal terminal) {
        Definition definition = found.definition();
        String aliases = definition.aliases().isEmpty() ? "" : " (" + String.join(", ", definition.aliases()) + ")";
        String names = definition.label() + aliases;
        String padding = " ".repeat(Math.max(0, NAME_WIDTH - names.codePointCount(0, names.length())));
        String line = String.format(Locale.ROOT, "%6d  ", found.line());
        String meaning = TerminalText.shortened(definition.meaning(), MEANING_WIDTH);
        String bold = terminal.styled(Style.bold, TerminalText.harmless(definition.label()));
        return (line + bold + TerminalText.harmless(aliases) + padding + "  " + meaning).stripTrailing();
    }
}
