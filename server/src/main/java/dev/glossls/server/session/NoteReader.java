package dev.glossls.server.session;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import dev.glossls.note.WordFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

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
    private final Shared shared;

    public NoteReader(Limits limits, Reports reports) {
        this(limits, reports, new Shared());
    }

    private NoteReader(Limits limits, Reports reports, Shared shared) {
        this.limits = limits;
        this.reports = reports;
        this.shared = shared;
    }

    /** This reader, with its threads and what it knows of slow notes, for somebody who wants other reports. */
    public NoteReader reportingTo(Reports others) {
        return new NoteReader(limits, others, shared);
    }

    /** The texts of notes that are not open, within the same limits. */
    ClosedNotes closedNotes() {
        return new ClosedNotes(this, limits, reports);
    }

    /** Whatever is left out will be reported again. */
    void forget() {
        shared.warned.clear();
    }

    /** What a Markdown note says; nothing, after a warning, if that cannot be found out in time. */
    public Reading read(NoteId id, String text, Set<String> languages) {
        return ask(id, text, () -> NoteParser.read(id, text, languages)).orElseGet(() -> nothing(id));
    }

    /**
     * The facts of a Markdown note and which words it holds; none, after a warning, if they cannot be found out in time.
     */
    Optional<Note> note(NoteId id, String text, Set<String> languages) {
        return ask(id, text, () -> {
            Reading reading = NoteParser.read(id, text, languages);
            return reading.note().with(WordFilter.of(reading.prose()));
        });
    }

    /** The answer to a question about a note's text; none, after a warning, if that cannot be found out in time. */
    public <T> Optional<T> ask(NoteId id, String text, Supplier<T> question) {
        if (text.length() > limits.noteBytes()) {
            return leftOut(id, "it is larger than " + limits.noteBytes() + " bytes");
        }
        Task left = shared.overdue.get(id);
        if (left != null && left.isRunning()) {
            return Optional.empty();
        }
        shared.places.acquireUninterruptibly();
        Task task = new Task();
        Future<Optional<T>> answer = shared.threads.submit(() -> {
            try {
                return answerHere(question);
            } finally {
                task.finished.countDown();
                shared.places.release();
            }
        });
        return await(id, task, answer);
    }

    /** What readers with different reports have in common. */
    private static final class Shared {
        private final Semaphore places = new Semaphore(MOST_AT_ONCE);
        private final Map<NoteId, Task> overdue = new ConcurrentHashMap<>();
        private final Set<NoteId> warned = ConcurrentHashMap.newKeySet();
        private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(null, task, "glossls-reading", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A reading that may still go on when nobody waits for it any more. */
    private static final class Task {
        private final CountDownLatch finished = new CountDownLatch(1);

        boolean isRunning() {
            return finished.getCount() > 0;
        }
    }

    private static <T> Optional<T> answerHere(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> await(NoteId id, Task task, Future<Optional<T>> pending) {
        try {
            Optional<T> answer = pending.get(patienceMillis(id), TimeUnit.MILLISECONDS);
            shared.overdue.remove(id);
            return answer.isPresent() ? answer : leftOut(id, "it is nested too deeply");
        } catch (TimeoutException e) {
            shared.overdue.put(id, task);
            return leftOut(id, "reading it takes more than " + limits.reading().toMillis() + " ms");
        } catch (ExecutionException e) {
            return leftOut(id, "reading it failed with " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A note that has run out of time once gets less of it at its next version, for others wait meanwhile. */
    private long patienceMillis(NoteId id) {
        return limits.reading().toMillis() / (shared.overdue.containsKey(id) ? 10 : 1);
    }

    private <T> Optional<T> leftOut(NoteId id, String reason) {
        if (shared.warned.add(id)) {
            reports.warn(id.uri() + " was left out: " + reason);
        }
        return Optional.empty();
    }

    private static Reading nothing(NoteId id) {
        return new Reading(Note.empty(id), new Prose(List.of(), List.of()));
    }
}
