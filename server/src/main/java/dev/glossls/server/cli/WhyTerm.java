package dev.glossls.server.cli;

import dev.glossls.extract.Verdict;
import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Explains why a term is one or is none, wherever notes name it. */
final class WhyTerm {
    private final Terminal terminal;
    private final NoteSource source;
    private final String term;
    private final TermKey key;

    WhyTerm(Terminal terminal, NoteSource source, String term) {
        this.terminal = terminal;
        this.source = source;
        this.term = term;
        this.key = TermKey.of(term);
    }

    /** Prints the explanation, and returns the exit code. */
    int explain() {
        List<Explained> named = named();
        List<Note> vocabulary = vocabulary();
        SortedSet<String> builtIn = builtIn(vocabulary);
        if (named.isEmpty()) {
            return new WhyNoTerm(terminal, source, term).explain(vocabulary, builtIn);
        }
        say("\"" + term + "\" has the normal form " + key + ".\n");
        named.forEach(explained -> terminal.out().print(ExplainedText.of(explained, terminal) + "\n"));
        builtIn.forEach(name -> say("The built-in vocabulary " + name + " defines it too."));
        say(ExplainedText.thresholds());
        return source.exitCode();
    }

    /** Where the term is a label; if it is none anywhere, where it is another name. */
    private List<Explained> named() {
        List<Explained> labels = new ArrayList<>();
        List<Explained> others = new ArrayList<>();
        Predicate<Verdict> isNamed = verdict -> verdict.names().stream().anyMatch(this::isMeant);
        source.each(note -> Explained.of(note, isNamed), (file, found) -> {
            for (Explained explained : found) {
                (isMeant(explained.verdict().label()) ? labels : others).add(explained);
            }
            return true;
        });
        return labels.isEmpty() ? others : labels;
    }

    private boolean isMeant(String name) {
        return TermKey.of(name).equals(key);
    }

    private List<Note> vocabulary() {
        List<Note> notes = new ArrayList<>();
        source.settings().vocabularies().forEach(name -> notes.addAll(Vocabulary.notes(name)));
        return notes;
    }

    /** The built-in vocabularies that know the term. */
    private SortedSet<String> builtIn(List<Note> vocabulary) {
        SortedSet<String> names = new TreeSet<>();
        for (Note note : vocabulary) {
            boolean known = note.definitions().stream()
                    .anyMatch(definition -> definition.names().stream().anyMatch(this::isMeant));
            if (known) {
                names.add(note.id().shortName());
            }
        }
        return names;
    }

    private void say(String line) {
        terminal.out().print(TerminalText.harmless(line) + "\n");
    }
}
