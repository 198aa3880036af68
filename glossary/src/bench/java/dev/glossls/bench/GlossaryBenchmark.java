package dev.glossls.bench;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Glossary;
import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A glossary of generated notes: what it costs to make it, to search texts for its names, and to change one note. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GlossaryBenchmark {
    /** How long the text is that is searched. */
    static final int LENGTH = 100_000;

    private static final int LINES = 64;
    private static final int STEP = 7919;

    /** How many terms the notes define. */
    @Param({"1000", "100000", "1000000"})
    public int terms;

    private List<Note> notes = List.of();
    private Glossary glossary = Glossary.empty();
    private List<Passage> text = List.of();
    private final List<Passage> lines = new ArrayList<>();
    private final List<Note> versions = new ArrayList<>();
    private int next;

    @Setup
    public void make() {
        notes = GeneratedNotes.of(terms);
        glossary = Glossary.of(notes);
        text = NoteParser.prose(GeneratedNotes.text(notes, LENGTH)).passages();
        for (int i = 0; i < LINES; i++) {
            String label =
                    notes.get(i * STEP % notes.size()).definitions().get(0).label();
            lines.addAll(NoteParser.prose("Some words before a " + label + " and after it")
                    .passages());
            versions.add(shifted(notes.get(notes.size() / 2), i));
        }
    }

    @Benchmark
    public Glossary build() {
        return Glossary.of(notes);
    }

    @Benchmark
    public void scan(Blackhole blackhole) {
        for (Passage passage : text) {
            blackhole.consume(glossary.mentions(passage));
        }
    }

    /** The names in a line of eight words, as a hover looks them up. */
    @Benchmark
    public List<Mention> line() {
        return glossary.mentions(lines.get(next++ % lines.size()));
    }

    /** Another version of a note, as after a keystroke in it, and the names in a line. */
    @Benchmark
    public List<Mention> keystroke() {
        glossary = glossary.with(versions.get(next++ % versions.size()));
        return line();
    }

    /** The same note with more characters before its definitions. */
    private static Note shifted(Note note, int characters) {
        List<Definition> shifted = new ArrayList<>();
        for (Definition definition : note.definitions()) {
            shifted.add(new Definition(
                    definition.names(),
                    definition.nameSpan().shift(characters),
                    definition.shownSpan().shift(characters),
                    definition.line(),
                    definition.meaning(),
                    definition.shown(),
                    definition.evidence()));
        }
        return new Note(note.id(), note.headings(), shifted, note.broader());
    }
}
