package dev.glossls.server.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Durations of one thing that was done many times. */
final class Times {
    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(this.nanos);
    }

    /** Does a thing so many times, after a warm-up of a tenth of that. */
    static Times of(int count, IntConsumer thing) {
        for (int i = 0; i < count / 10; i++) {
            thing.accept(i);
        }
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            thing.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
        return new Times(nanos);
    }

    /** Durations that were taken elsewhere. */
    static Times of(long... nanos) {
        return new Times(nanos.clone());
    }

    double median() {
        return percentile(50);
    }

    /** In milliseconds. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return nanos[Math.max(rank, 0)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f  %8.2f", median(), percentile(99));
    }
}
