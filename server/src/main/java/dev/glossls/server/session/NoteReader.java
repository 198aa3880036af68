package dev.glossls.server.session;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads notes within a time limit. Java cannot stop a thread that computes, so reading runs on threads that can be left
 * behind: whoever asked gets an empty reading when the time is over, and the thread ends when it ends. While it has not,
 * the same note is not tried again, and no more than a few such threads may be left behind at once.
 */
public final class NoteReader {
    private static final int MOST_AT_ONCE = 16;
    /** Deeply nested markup is read by recursion. The memory is only used when it is needed. */
    private static final long STACK_BYTES = 16L << 20;

    private final Limits limits;
    private final Reports reports;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Set<NoteId> running = ConcurrentHashMap.newKeySet();
    private final Set<NoteId> warned = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "glossls-reading", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    public NoteReader(Limits limits, Reports reports) {
        this.limits = limits;
        this.reports = reports;
    }

    /** What a Markdown note says; nothing, after a warning, if that cannot be found out in time. */
    public Reading read(NoteId id, String text, Set<String> languages) {
        if (text.length() > limits.noteBytes()) {
            return leftOut(id, "it is larger than " + limits.noteBytes() + " bytes");
        }
        if (running.contains(id)) {
            return nothing(id);
        }
        places.acquireUninterruptibly();
        running.add(id);
        Future<Optional<Reading>> reading = threads.submit(() -> readHere(id, text, languages));
        return await(id, reading);
    }

    private Optional<Reading> readHere(NoteId id, String text, Set<String> languages) {
        try {
            return Optional.of(NoteParser.read(id, text, languages));
        } catch (StackOverflowError e) {
            return Optional.empty();
        } finally {
            running.remove(id);
            places.release();
        }
    }

    private Reading await(NoteId id, Future<Optional<Reading>> reading) {
        try {
            return reading.get(limits.reading().toMillis(), TimeUnit.MILLISECONDS)
                    .orElseGet(() -> leftOut(id, "it is nested too deeply"));
        } catch (TimeoutException e) {
            reading.cancel(true);
            return leftOut(id, "reading it takes more than " + limits.reading().toMillis() + " ms");
        } catch (ExecutionException e) {
            return leftOut(id, "reading it failed with " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return nothing(id);
        }
    }

    private Reading leftOut(NoteId id, String reason) {
        if (warned.add(id)) {
            reports.warn(id.uri() + " was left out: " + reason);
        }
        return nothing(id);
    }

    private static Reading nothing(NoteId id) {
        return new Reading(Note.empty(id), new Prose(List.of(), List.of()));
    }
}
