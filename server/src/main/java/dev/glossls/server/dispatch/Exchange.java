package dev.glossls.server.dispatch;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.MethodProvider;
import org.eclipse.lsp4j.jsonrpc.messages.CancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/**
 * Who has asked whom: brings each answer back to its question, in both directions, and cancels what is no longer wanted.
 * lsp4j's own endpoint would do the same, but brings Java's logging along, whose set-up takes a seventh of the time to
 * start.
 */
final class Exchange implements Endpoint, MessageConsumer, MethodProvider {
    private final MessageConsumer back;
    private final Endpoint methods;
    private final Function<Throwable, ResponseError> failures;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, Question> asked = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<?>> answering = new ConcurrentHashMap<>();

    /** What the client was asked. */
    private record Question(String method, CompletableFuture<@Nullable Object> answer) {}

    /** @param failures says what the client is told when a method has failed */
    Exchange(MessageConsumer back, Endpoint methods, Function<Throwable, ResponseError> failures) {
        this.back = back;
        this.methods = methods;
        this.failures = failures;
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object parameters) {
        String id = Integer.toString(ids.incrementAndGet());
        Question question = new Question(method, new CompletableFuture<>());
        asked.put(id, question);
        RequestMessage message = new RequestMessage();
        message.setId(id);
        message.setMethod(method);
        message.setParams(parameters);
        back.consume(message);
        return question.answer();
    }

    @Override
    public void notify(String method, @Nullable Object parameters) {
        NotificationMessage message = new NotificationMessage();
        message.setMethod(method);
        message.setParams(parameters);
        back.consume(message);
    }

    /** Of which method an answer is, for that says how it is read. */
    @Override
    public @Nullable String resolveMethod(@Nullable String id) {
        Question question = id == null ? null : asked.get(id);
        return question == null ? null : question.method();
    }

    @Override
    public void consume(Message message) {
        if (message instanceof RequestMessage request) {
            answer(request);
        } else if (message instanceof NotificationMessage notification) {
            if (notification.getMethod().equals(MessageJsonHandler.CANCEL_METHOD.getMethodName())) {
                cancel(notification);
            } else {
                methods.notify(notification.getMethod(), notification.getParams());
            }
        } else if (message instanceof ResponseMessage response) {
            answered(response);
        }
    }

    /** The answer to a question of ours cannot be read. */
    void unreadable(ResponseMessage response, Throwable failure) {
        Question question = asked(response);
        if (question != null) {
            question.answer().completeExceptionally(failure);
        }
    }

    private void answered(ResponseMessage response) {
        Question question = asked(response);
        if (question == null) {
            return;
        }
        if (response.getError() == null) {
            question.answer().complete(response.getResult());
        } else {
            question.answer().completeExceptionally(new ResponseErrorException(response.getError()));
        }
    }

    private @Nullable Question asked(ResponseMessage response) {
        return response.getId() == null ? null : asked.remove(response.getId());
    }

    /** The boundary for methods that fail at once: that, too, is an answer. */
    private void answer(RequestMessage request) {
        CompletableFuture<?> answer;
        try {
            answer = methods.request(request.getMethod(), request.getParams());
        } catch (RuntimeException | Error e) {
            answer = CompletableFuture.failedFuture(e);
        }
        answering.put(request.getId(), answer);
        var unused = answer.whenComplete((result, failure) -> {
            answering.remove(request.getId());
            ResponseMessage response = new ResponseMessage();
            response.setRawId(request.getRawId());
            if (failure == null) {
                response.setResult(result);
            } else {
                response.setError(error(failure));
            }
            back.consume(response);
        });
    }

    private ResponseError error(Throwable failure) {
        boolean cancelled = failure instanceof CancellationException
                || (failure instanceof CompletionException && failure.getCause() instanceof CancellationException);
        return cancelled
                ? ErrorAnswers.error(ResponseErrorCode.RequestCancelled, "cancelled")
                : failures.apply(failure);
    }

    private void cancel(NotificationMessage notification) {
        if (notification.getParams() instanceof CancelParams params && params.getId() != null) {
            CompletableFuture<?> answer = answering.get(params.getId());
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }
}
