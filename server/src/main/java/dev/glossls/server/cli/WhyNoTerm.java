package dev.glossls.server.cli;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.Reading;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import picocli.CommandLine.Help.Ansi.Style;

/** Explains what becomes of a term that no rule sees anywhere: where it is only mentioned, who else knows it, what is near. */
final class WhyNoTerm {
    private static final int MOST_SHOWN = 10;
    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final NoteSource source;
    private final String term;
    private final List<Mentioned> mentioned = new ArrayList<>();
    /** How many mentions there are beside those that are shown. */
    private int more;

    WhyNoTerm(Terminal terminal, NoteSource source, String term) {
        this.terminal = terminal;
        this.source = source;
        this.term = term;
    }

    /** What one note says, and where it only mentions the term. */
    private record Seen(Note note, List<Mentioned> mentions) {}

    /** Prints the explanation, and returns the exit code. */
    int explain(List<Note> vocabulary, SortedSet<String> builtIn) {
        List<Note> notes = new ArrayList<>();
        Mentions mentions = Mentions.of(term);
        source.each(note -> seen(note, mentions), (file, seen) -> {
            keep(seen.mentions());
            return notes.add(seen.note());
        });
        String what = "\"" + term + "\" (normal form: " + TermKey.of(term) + ")";
        Glossary own = Glossary.of(notes);
        notes.addAll(vocabulary);
        Glossary all = Glossary.of(notes);
        Optional<String> form = builtIn.isEmpty() ? NearNames.formOf(all, term) : Optional.empty();
        if (form.isPresent()) {
            say(what + " is read as a form of \"" + form.get() + "\": ask why that is a term.");
            return source.exitCode();
        }
        List<String> near = builtIn.isEmpty() ? NearNames.in(mentioned.isEmpty() ? all : own, term) : List.of();
        if (mentioned.isEmpty() && builtIn.isEmpty()) {
            terminal.complain(what + " stands nowhere in these notes" + NearNames.asked(near));
            return CommandLines.FAILED;
        }
        say(what + (mentioned.isEmpty() ? " stands nowhere in these notes." : " is no term here, only mentioned:"));
        printMentioned();
        builtIn.forEach(name -> say("The built-in vocabulary " + name + " defines it."));
        if (!near.isEmpty()) {
            say("Near names: " + String.join(", ", near) + ".");
        }
        return source.exitCode();
    }

    private static Seen seen(NoteText note, Mentions mentions) {
        Reading reading = note.reading();
        return new Seen(reading.note(), mentions.in(note, reading.prose()));
    }

    private void keep(List<Mentioned> found) {
        int kept = Math.min(found.size(), MOST_SHOWN - mentioned.size());
        mentioned.addAll(found.subList(0, kept));
        more += found.size() - kept;
    }

    private void printMentioned() {
        for (Mentioned mention : mentioned) {
            String place = TerminalText.harmless(mention.file() + ":" + mention.line());
            String shown = TerminalText.shortened(mention.shown(), WIDTH);
            terminal.out().print(terminal.styled(Style.underline, place) + "  " + shown + "\n");
            say("  " + mention.reason());
        }
        if (more > 0) {
            say("and on " + more + (more == 1 ? " more line." : " more lines."));
        }
    }

    private void say(String line) {
        terminal.out().print(TerminalText.harmless(line) + "\n");
    }
}
