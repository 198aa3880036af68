package dev.glossls.server.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client is told when a request has failed: what went wrong, but not where in our code. */
final class ErrorAnswers {
    private ErrorAnswers() {}

    static ResponseError of(Throwable failure, Log log) {
        Throwable cause = cause(failure);
        if (cause instanceof ResponseErrorException known) {
            return known.getResponseError();
        }
        log.failure("A request failed", cause);
        return error(
                ResponseErrorCode.InternalError, "failed: " + cause.getClass().getSimpleName());
    }

    static ResponseError error(ResponseErrorCode code, String message) {
        return new ResponseError(code, message, null);
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (isWrapper(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure instanceof InvocationTargetException
                || failure.getClass() == RuntimeException.class;
    }
}
