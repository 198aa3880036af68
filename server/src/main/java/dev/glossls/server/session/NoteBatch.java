package dev.glossls.server.session;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Many files that are read on all processors.
 *
 * @param files what to read, first things first
 * @param reading reads one file, on any thread
 */
record NoteBatch(List<NoteFile> files, Consumer<NoteFile> reading) {
    /** Fewer than the notes that may be read at once, so that there is always a place for an open one. */
    private static final int MOST_THREADS = 12;

    /** Two for each processor: each hands its note on to a thread that may be left behind, and waits for that. */
    private static final int THREADS =
            Math.min(MOST_THREADS, 2 * Runtime.getRuntime().availableProcessors());

    private static final long BETWEEN_REPORTS_MILLIS = 250;

    NoteBatch {
        files = List.copyOf(files);
    }

    /** Reads until all is done or no longer wanted, and says now and then how much is done. */
    void run(BooleanSupplier isWanted, IntConsumer done) {
        AtomicInteger next = new AtomicInteger();
        int threads = Math.min(THREADS, files.size());
        CountDownLatch running = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Loader.daemon(
                            () -> {
                                try {
                                    readSome(next, isWanted);
                                } finally {
                                    running.countDown();
                                }
                            },
                            "glossls-reading-files")
                    .start();
        }
        try {
            while (!running.await(BETWEEN_REPORTS_MILLIS, TimeUnit.MILLISECONDS)) {
                done.accept(Math.min(next.get(), files.size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readSome(AtomicInteger next, BooleanSupplier isWanted) {
        for (int i = next.getAndIncrement(); i < files.size() && isWanted.getAsBoolean(); i = next.getAndIncrement()) {
            reading.accept(files.get(i));
        }
    }
}
