package dev.glossls.server.session;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work on many things that is done on all processors at once, and whose results come in the order of the things. The threads
 * are shared by all who ask and live on: such work must not wait for other work of this kind.
 */
public final class InOrder {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    /** So many results for each processor may be ready before it is their turn; more would only cost memory. */
    private static final int AHEAD = 8;

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(PROCESSORS, InOrder::daemon);

    private InOrder() {}

    /**
     * Hands over the results one after the other on the calling thread, as long as that wants more. What is under way then
     * is interrupted.
     */
    public static <S, T> void each(Iterable<S> things, Function<S, T> work, Predicate<T> wantsMore) {
        Queue<Future<T>> ahead = new ArrayDeque<>();
        try {
            Iterator<S> rest = things.iterator();
            boolean goesOn = true;
            while (goesOn) {
                while (rest.hasNext() && ahead.size() < PROCESSORS * AHEAD) {
                    S thing = rest.next();
                    ahead.add(THREADS.submit(() -> work.apply(thing)));
                }
                goesOn = !ahead.isEmpty() && wantsMore.test(result(ahead.remove()));
            }
        } finally {
            ahead.forEach(unwanted -> unwanted.cancel(true));
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "glossls-notes");
        thread.setDaemon(true);
        return thread;
    }
}
