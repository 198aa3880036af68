package dev.glossls.bench;

import dev.glossls.bench.Measured.Compilers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what names cost from a thousand terms to a million, with the compiler that the program is started with, and
 * prints a table. Judges nothing, for machines differ; the growth with size is what can be compared.
 */
public final class GlossarySpeed {
    private static final List<String> TERMS = List.of("1000", "100000", "1000000");

    private GlossarySpeed() {}

    /** Takes the folder for JMH's own output. */
    public static void main(String[] args) throws RunnerException {
        System.out.printf("%nmeasuring glossaries, which takes two minutes%n");
        Measured measured = Measured.by(Compilers.FIRST, List.of(GlossaryBenchmark.class), Path.of(args[0]), 1);
        System.out.printf("%n%-12s %14s %14s %14s %14s%n", "terms", "build", "scan", "line", "keystroke");
        for (String terms : TERMS) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %11.2f ms %9.2f MB/s %11.0f ns %11.0f ns%n",
                    terms,
                    measured.nanos("build", "terms", terms) / 1e6,
                    GlossaryBenchmark.LENGTH / measured.nanos("scan", "terms", terms) * 1e3,
                    measured.nanos("line", "terms", terms),
                    measured.nanos("keystroke", "terms", terms));
        }
    }
}
