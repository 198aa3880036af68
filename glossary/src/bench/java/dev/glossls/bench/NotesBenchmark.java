package dev.glossls.bench;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.NoteId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All texts of the corpus, one after the other: only parsed as Markdown, or read for what they say. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NotesBenchmark {
    /** With the options that notes are read with. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(TablesExtension.create()))
            .maxInlineNesting(100)
            .build();

    private static final NoteId ID = new NoteId("file:///notes/note.md");

    private final List<String> texts = Corpus.texts();

    @Benchmark
    public void parse(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(PARSER.parse(text));
        }
    }

    @Benchmark
    public void read(Blackhole blackhole) {
        for (String text : texts) {
            blackhole.consume(NoteParser.read(ID, text));
        }
    }
}
