package dev.glossls.bench;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One text of several sizes, otherwise alike: what a character costs must not grow with the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LongTextBenchmark {
    private static final NoteId ID = new NoteId("file:///notes/note.md");

    /** How many times 25 KB. */
    @Param({"1", "4", "16"})
    public int units;

    private String text = "";

    @Setup
    public void makeText() {
        text = Corpus.longText(units);
    }

    @Benchmark
    public Reading readLong() {
        return NoteParser.read(ID, text);
    }
}
