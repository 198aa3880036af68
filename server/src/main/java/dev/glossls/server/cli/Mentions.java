package dev.glossls.server.cli;

import dev.glossls.extract.NoteParser;
import dev.glossls.extract.Verdict;
import dev.glossls.glossary.Glossary;
import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the lines on which notes mention a term, in any of its forms, as they would be found if some note defined it. */
final class Mentions {
    private static final int SURE = 4000;

    private final Glossary glossary;

    private Mentions(Glossary glossary) {
        this.glossary = glossary;
    }

    static Mentions of(String term) {
        Evidence evidence = new Evidence("asked", SURE);
        Definition definition = new Definition(List.of(term), Span.at(0), Span.at(0), 0, "", "", evidence);
        Note asked = new Note(new NoteId("asked:term"), List.of(), List.of(definition), List.of());
        return new Mentions(Glossary.of(List.of(asked)));
    }

    /** The lines in order, each once. */
    List<Mentioned> in(NoteText note, Prose prose) {
        LineIndex lines = LineIndex.of(note.text());
        SortedSet<Integer> found = new TreeSet<>();
        for (Passage passage : prose.passages()) {
            for (Mention mention : glossary.mentions(passage)) {
                found.add(lines.lineAt(mention.span().start()));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Explained> explained = Explained.of(note, verdict -> !verdict.isLost());
        List<Mentioned> mentions = new ArrayList<>();
        for (int line : found) {
            String shown = lines.span(line).of(note.text());
            mentions.add(new Mentioned(note.file().toString(), line + 1, shown, reason(note, line + 1, explained)));
        }
        return mentions;
    }

    private static String reason(NoteText note, int line, List<Explained> explained) {
        if (NoteParser.choice(note.text()).equals("false")) {
            return "its note says \"glossary: false\": nothing in it is read for definitions";
        }
        List<String> others = new ArrayList<>();
        for (Explained other : explained) {
            if (other.line() == line) {
                Verdict verdict = other.verdict();
                others.add(verdict.rule() + " for \"" + verdict.label() + "\" (" + verdict.outcome() + ")");
            }
        }
        return others.isEmpty()
                ? "no rule applies to this line"
                : "another name on this line was looked at: " + String.join(", ", others);
    }
}
