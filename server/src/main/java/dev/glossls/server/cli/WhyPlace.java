package dev.glossls.server.cli;

import dev.glossls.extract.LineKind;
import dev.glossls.extract.NoteParser;
import dev.glossls.extract.Verdict;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Explains what was seen at a line of a note. */
final class WhyPlace {
    private final Terminal terminal;
    private final NoteSource source;

    WhyPlace(Terminal terminal, NoteSource source) {
        this.terminal = terminal;
        this.source = source;
    }

    /** Prints the explanation, and returns the exit code. */
    int explain(AskedPlace place) {
        if (place.line() == 0 || place.column().orElse(1) == 0) {
            terminal.complain("lines and columns are counted from 1");
            return CommandLines.MISTAKEN;
        }
        if (!isReadable(place.file())) {
            return CommandLines.FAILED;
        }
        Optional<NoteText> note = source.note(place.file());
        Optional<Span> asked = note.flatMap(text -> span(place, text.text()));
        if (note.isEmpty() || asked.isEmpty()) {
            return CommandLines.FAILED;
        }
        print(place, note.get(), asked.get());
        return source.exitCode();
    }

    private boolean isReadable(Path file) {
        boolean readable = Files.isReadable(file);
        if (!Files.exists(file)) {
            terminal.complain(file + " does not exist");
        } else if (Files.isDirectory(file)) {
            terminal.complain(file + " is a folder: name a note in it");
        } else if (!readable) {
            terminal.complain(file + " may not be read");
        }
        return readable && !Files.isDirectory(file);
    }

    /** The line that is asked about, or the character; absent, and told, if there is none. */
    private Optional<Span> span(AskedPlace place, String text) {
        LineIndex lines = LineIndex.of(text);
        if (place.line() > lines.count()) {
            terminal.complain(place.file() + " has no line " + place.line() + ": it has " + lines.count());
            return Optional.empty();
        }
        Span line = lines.span(place.line() - 1);
        if (place.column().isEmpty()) {
            return Optional.of(line);
        }
        int column = place.column().getAsInt();
        int characters = text.codePointCount(line.start(), line.end());
        if (column > characters + 1) {
            terminal.complain("line " + place.line() + " of " + place.file() + " has no column " + column + ": it has "
                    + characters);
            return Optional.empty();
        }
        return Optional.of(Span.at(text.offsetByCodePoints(line.start(), column - 1)));
    }

    private void print(AskedPlace place, NoteText note, Span asked) {
        LineIndex lines = LineIndex.of(note.text());
        int line = place.line() - 1;
        Predicate<Verdict> onLine = verdict -> lines.lineAt(verdict.name().start()) == line
                || lines.lineAt(verdict.block().start()) == line;
        List<Explained> found = new ArrayList<>(Explained.of(note, onLine));
        if (place.column().isPresent()) {
            found = at(asked.start(), found);
        }
        found.sort(Explained.BEST_FIRST);
        for (Explained explained : found) {
            terminal.out().print(ExplainedText.of(explained, terminal) + "\n");
        }
        terminal.out().print((found.isEmpty() ? nothing(place, note, line) : ExplainedText.thresholds()) + "\n");
    }

    /** What names something at the offset; else all that stands around it. */
    private static List<Explained> at(int offset, List<Explained> found) {
        List<Explained> named = new ArrayList<>(found);
        named.removeIf(explained -> !explained.verdict().name().touches(offset));
        if (named.isEmpty()) {
            named.addAll(found);
            named.removeIf(explained -> !explained.verdict().block().touches(offset));
        }
        return named;
    }

    private static String nothing(AskedPlace place, NoteText note, int line) {
        String where = TerminalText.harmless(place.file() + ":" + place.line()) + " ";
        if (NoteParser.choice(note.text()).equals("false")) {
            return where + "defines nothing: the note says \"glossary: false\" in its front matter.";
        }
        return where
                + note.ask(() -> LineKind.of(note.text(), line))
                        .orElse(LineKind.TEXT)
                        .predicate() + ".";
    }
}
