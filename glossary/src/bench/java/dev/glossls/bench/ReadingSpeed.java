package dev.glossls.bench;

import dev.glossls.bench.Measured.Compilers;
import dev.glossls.extract.NoteParser;
import dev.glossls.note.NoteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures how fast warm code on one thread reads notes, beside what the parse of their Markdown alone takes, and writes a
 * table. Judges nothing, for machines differ; the ratio and the growth with size are what can be compared.
 */
public final class ReadingSpeed {
    private static final List<String> UNITS = List.of("1", "4", "16");
    private static final List<String> TEXTS = Corpus.texts();
    private static final int BYTES = TEXTS.stream().mapToInt(Corpus::bytes).sum();

    private final Measured both;
    private final Measured first;
    private final StringBuilder table = new StringBuilder();

    private ReadingSpeed(Measured both, Measured first) {
        this.both = both;
        this.first = first;
    }

    /** Takes the folder for JMH's own output, and for the table. */
    public static void main(String[] args) throws RunnerException, IOException {
        Path folder = Path.of(args[0]);
        System.out.printf(
                "%nmeasuring the reading of notes, which takes two minutes; what JMH says is in %s%n",
                folder.toAbsolutePath());
        Measured both = Measured.by(Compilers.BOTH, List.of(NotesBenchmark.class), folder, Measured.FORKS);
        Measured first = Measured.by(
                Compilers.FIRST, List.of(NotesBenchmark.class, LongTextBenchmark.class), folder, Measured.FORKS);
        String table = new ReadingSpeed(both, first).table();
        Files.writeString(folder.resolve("reading-speed.txt"), table);
        System.out.print(table);
    }

    private String table() {
        line(
                "%d notes, %d KB, with %d definitions; Java %s, one thread, medians of %d forks with %d iterations",
                TEXTS.size(),
                BYTES / 1000,
                definitions(),
                System.getProperty("java.version"),
                Measured.FORKS,
                Measured.ITERATIONS);
        line("%-32s %16s %16s", "", "both compilers", "the first alone");
        line("%-32s %11.2f MB/s %11.2f MB/s", "Markdown parse", speed(both, "parse"), speed(first, "parse"));
        line("%-32s %11.2f MB/s %11.2f MB/s", "NoteParser.read", speed(both, "read"), speed(first, "read"));
        line("%-32s %16.2f %16.2f", "(read - parse) / parse", ratio(both), ratio(first));
        for (String units : UNITS) {
            String text = Corpus.longText(Integer.parseInt(units));
            double nanos = first.nanos("readLong", "units", units);
            String what = "NoteParser.read, one of %d KB".formatted(Corpus.bytes(text) / 1000);
            line(
                    "%-32s %16s %11.2f MB/s   %.0f ns a character",
                    what, "", Corpus.bytes(text) / nanos * 1000, nanos / text.length());
        }
        return table.toString();
    }

    /** In megabytes a second, which is bytes a microsecond. */
    private static double speed(Measured measured, String benchmark) {
        return BYTES / measured.nanos(benchmark) * 1000;
    }

    private static double ratio(Measured measured) {
        double parse = measured.nanos("parse");
        return (measured.nanos("read") - parse) / parse;
    }

    private static int definitions() {
        NoteId id = new NoteId("file:///notes/note.md");
        return TEXTS.stream()
                .mapToInt(text -> NoteParser.read(id, text).note().definitions().size())
                .sum();
    }

    private void line(String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
