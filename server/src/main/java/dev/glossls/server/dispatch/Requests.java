package dev.glossls.server.dispatch;

import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Workspace;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests on a few threads of its own. What a request is answered from is settled by the thread that reads
 * messages, so that an answer fits the moment of its question; a request that is cancelled before its turn costs nothing.
 */
public final class Requests {
    private static final int THREADS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Workspace workspace;
    private final Client client;
    private final Trace trace;
    private final AtomicInteger count = new AtomicInteger();
    private final IdleCollection idle;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "glossls-answers-" + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    public Requests(Workspace workspace, Client client, Trace trace, IdleCollection idle) {
        this.workspace = workspace;
        this.client = client;
        this.trace = trace;
        this.idle = idle;
    }

    /**
     * What a question is answered from.
     *
     * @param snapshot the workspace when the question came
     * @param client what the client can do
     * @param cancelled whether the client no longer wants the answer
     */
    public record Moment(Snapshot snapshot, ClientFacts client, BooleanSupplier cancelled) {
        /**
         * To be asked inside of everything that may take long.
         *
         * @throws CancellationException if nobody waits for the answer any more
         */
        public void checkCancelled() {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    /** Answers on another thread; whatever goes wrong there becomes an error answer. */
    public <T> CompletableFuture<@Nullable T> answer(String method, Function<Moment, Optional<T>> question) {
        idle.worked();
        CompletableFuture<@Nullable T> answer = new CompletableFuture<>();
        Moment moment = new Moment(workspace.snapshot(), client.facts(), answer::isDone);
        threads.execute(() -> complete(answer, () -> timed(method, () -> question.apply(moment))));
        return answer;
    }

    private <T> Optional<T> timed(String method, Supplier<Optional<T>> question) {
        long start = System.nanoTime();
        try {
            return question.get();
        } finally {
            trace.answered(method, System.nanoTime() - start);
        }
    }

    /** The boundary at which every failure ends: the thread lives on, and the client gets its answer. */
    private static <T> void complete(CompletableFuture<@Nullable T> answer, Supplier<Optional<T>> question) {
        if (answer.isDone()) {
            return;
        }
        try {
            answer.complete(question.get().orElse(null));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    /** Answers no more questions; those under way are left alone. */
    public void stop() {
        idle.stop();
        threads.shutdown();
    }
}
