package dev.glossls.server.dispatch;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Collects garbage while nobody asks anything. The serial collector lets the old generation grow up to its limit before it
 * looks there, so a server that runs for days would hold the garbage of days; a collection in a pause costs nobody a wait.
 */
public final class IdleCollection {
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final long WORTH_BYTES = 24L << 20;

    private final ScheduledExecutorService clock;
    private volatile long lastWork = System.nanoTime();
    private volatile boolean loading;
    private long usedAfterCollection;

    private IdleCollection(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /** Looks for pauses from now on, on a thread that does not keep the process alive. */
    public static IdleCollection start() {
        IdleCollection collection = new IdleCollection(Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "glossls-idle");
            thread.setDaemon(true);
            return thread;
        }));
        var unused = collection.clock.scheduleWithFixedDelay(
                collection::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return collection;
    }

    /** Takes note that somebody is waiting for answers. */
    void worked() {
        lastWork = System.nanoTime();
    }

    /** From now on notes are loaded; a collection would only get in between. */
    void loadingBegan() {
        loading = true;
    }

    void loadingEnded() {
        loading = false;
        worked();
    }

    void stop() {
        clock.shutdownNow();
    }

    private void look() {
        boolean quiet = !loading && System.nanoTime() - lastWork > QUIET_NANOS;
        if (quiet && used() - usedAfterCollection > WORTH_BYTES) {
            System.gc();
            usedAfterCollection = used();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
