package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Many files that are read on two threads into one map.
 *
 * @param files what to read
 * @param reading puts what one file says into the map, from any thread
 * @param notes the map
 */
record NoteBatch(List<Path> files, BiConsumer<Path, Map<NoteId, Note>> reading, Map<NoteId, Note> notes) {
    private static final int THREADS = 2;
    private static final long BETWEEN_REPORTS_MILLIS = 250;

    NoteBatch {
        files = List.copyOf(files);
    }

    /** Reads until all is done or no longer wanted, and says now and then how much is done. */
    void run(BooleanSupplier isWanted, IntConsumer done) {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(THREADS);
        for (int i = 0; i < THREADS; i++) {
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
            reading.accept(files.get(i), notes);
        }
    }
}
