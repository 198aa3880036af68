package dev.glossls.server.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Durations of one thing that was done many times. */
final class Times {
    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(this.nanos);
    }

    /** Durations that were taken elsewhere. */
    static Times of(long... nanos) {
        return new Times(nanos.clone());
    }

    /** Durations that were taken elsewhere. */
    static Times of(List<Long> nanos) {
        return new Times(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * Does several things by turns, so that what else the machine does falls on all of them alike, after a warm-up of a
     * tenth. Each is told which turn it is and returns the nanoseconds that it took.
     */
    static List<Times> interleaved(int count, IntToLongFunction... things) {
        long[][] nanos = new long[things.length][count];
        for (int i = -count / 10; i < count; i++) {
            for (int thing = 0; thing < things.length; thing++) {
                long took = things[thing].applyAsLong(Math.floorMod(i, count));
                if (i >= 0) {
                    nanos[thing][i] = took;
                }
            }
        }
        return Arrays.stream(nanos).map(Times::new).toList();
    }

    /** How many nanoseconds a thing takes. */
    static long nanos(Runnable thing) {
        long begin = System.nanoTime();
        thing.run();
        return System.nanoTime() - begin;
    }

    /** In milliseconds. */
    double median() {
        return percentile(50);
    }

    /** In milliseconds. */
    double p99() {
        return percentile(99);
    }

    private double percentile(int percent) {
        int rank = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return nanos[Math.max(rank, 0)] / 1e6;
    }
}
