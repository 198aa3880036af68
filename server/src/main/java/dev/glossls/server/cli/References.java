package dev.glossls.server.cli;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Occurrences;
import dev.glossls.note.NoteId;
import dev.glossls.text.LineIndex;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that prints where notes mention a term, in any form and by any of its names. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints where notes mention a term, in any form and by any of its names.")
final class References implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final AskedTerm asked = new AskedTerm();

    References(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        NoteSource source = new NoteSource(terminal, asked.paths());
        Glossary glossary = source.glossary();
        NoteId here = NearNames.here();
        List<Concept> meanings = glossary.meanings(TermKey.of(asked.term()), here);
        if (meanings.isEmpty()) {
            return asked.complain(glossary, terminal);
        }
        source.each(note -> lines(note, glossary, meanings), (file, lines) -> {
            lines.forEach(terminal.out()::println);
            return true;
        });
        return source.exitCode();
    }

    /** {@code FILE:LINE:COLUMN: the line}, line and column counted from 1. */
    private static List<String> lines(NoteText note, Glossary glossary, List<Concept> meanings) {
        LineIndex lines = LineIndex.of(note.text());
        List<String> found = new ArrayList<>();
        for (Concept concept : meanings) {
            for (Occurrence occurrence :
                    Occurrences.of(glossary, note.id(), note.reading().prose(), concept)) {
                int line = lines.lineAt(occurrence.span().start());
                int column = occurrence.span().start() - lines.start(line) + 1;
                String shown =
                        TerminalText.harmless(lines.span(line).of(note.text()).strip());
                found.add(note.file() + ":" + (line + 1) + ":" + column + ": " + shown);
            }
        }
        return found;
    }
}
