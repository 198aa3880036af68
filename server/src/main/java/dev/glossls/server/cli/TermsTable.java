package dev.glossls.server.cli;

import dev.glossls.note.Definition;
import picocli.CommandLine.Help.Ansi.Style;

/** Definitions for a person at a terminal: place, names and the beginning of what they mean. */
final class TermsTable {
    private static final int PLACE_WIDTH = 24;
    private static final int NAME_WIDTH = 32;
    private static final int MEANING_WIDTH = 100;

    private TermsTable() {}

    /** Columns are as wide as usual content; what is wider moves the rest, so that no name is ever cut. */
    static String row(Found found, Terminal terminal) {
        Definition definition = found.definition();
        String place = padded(found.file() + ":" + found.line(), PLACE_WIDTH);
        String aliases = definition.aliases().isEmpty() ? "" : " (" + String.join(", ", definition.aliases()) + ")";
        String padding = padded(definition.label() + aliases, NAME_WIDTH)
                .substring((definition.label() + aliases).length());
        String name = terminal.styled(Style.bold, definition.label()) + aliases + padding;
        return place + "  " + name + "  " + TerminalText.shortened(definition.meaning(), MEANING_WIDTH);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
