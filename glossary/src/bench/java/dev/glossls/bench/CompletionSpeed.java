package dev.glossls.bench;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.Match;
import dev.glossls.index.Standing;
import dev.glossls.index.Typed;
import dev.glossls.note.Tier;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Measures what the search for names takes, by what is typed and by how many names there are, and prints a table. Time is
 * that of the processor, for what else a machine does would make most of the slowest hundredth. Judges nothing.
 */
public final class CompletionSpeed {
    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int QUERIES = 500;
    private static final int ROUNDS = 3;
    /** As many as a completion ranks. */
    private static final int LIMIT = 128;

    private static final int LOOSE_LIMIT = 50;
    private static final int ENOUGH = 3;

    private static final Standing STANDING = name -> Optional.of(Tier.DEFINED);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CompletionSpeed() {}

    public static void main(String[] args) {
        for (int size : SIZES) {
            measure(size);
        }
    }

    private static void measure(int size) {
        Map<String, Tier> names = NamesAtRandom.of(size);
        List<String> all = new ArrayList<>(names.keySet());
        long bytes = usedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        CompletionIndex index = CompletionIndex.of(names);
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        bytes = usedBytes() - bytes;
        line("%n%,d names; index made in %.0f ms, %d bytes a name", size, millis, bytes / size);
        line("%-36s %10s %10s %10s", "microseconds", "median", "p99", "found");
        for (TypedClass typed : TypedClass.values()) {
            measure(index, typed.title(), typed.typed(all, QUERIES));
        }
    }

    private static void measure(CompletionIndex index, String title, List<String> queries) {
        double[] micros = new double[QUERIES];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            found = 0;
            for (int i = 0; i < QUERIES; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                found += search(index, queries.get(i)) > 0 ? 1 : 0;
                double took = (THREADS.getCurrentThreadCpuTime() - start) / 1e3;
                micros[i] = round == 0 ? took : Math.min(micros[i], took);
            }
        }
        Arrays.sort(micros);
        line(
                "%-36s %10.1f %10.1f %9d%%",
                title, micros[QUERIES / 2], micros[QUERIES * 99 / 100], 100 * found / QUERIES);
    }

    /** As {@code Completions} searches: loosely only where few names fit well. Returns how many were found. */
    private static int search(CompletionIndex index, String text) {
        Typed typed = Typed.of(text);
        List<Match> close = index.close(typed, LIMIT, STANDING);
        return close.size() < ENOUGH
                ? close.size() + index.loose(typed, LOOSE_LIMIT, STANDING).size()
                : close.size();
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void line(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
