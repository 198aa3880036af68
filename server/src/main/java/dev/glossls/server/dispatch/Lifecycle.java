package dev.glossls.server.dispatch;

import java.util.function.IntConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Lets through what fits the stage that the conversation has reached, and refuses the rest. */
final class Lifecycle implements MessageConsumer {
    private final MessageConsumer inside;
    private final MessageConsumer back;
    private final IntConsumer exit;
    private Stage stage = Stage.NEW;

    /** @param exit is told the exit code when the client wants the server to end */
    Lifecycle(MessageConsumer inside, MessageConsumer back, IntConsumer exit) {
        this.inside = inside;
        this.back = back;
        this.exit = exit;
    }

    private enum Stage {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    /** The exit code that fits if the conversation ends now. */
    int exitCode() {
        return stage == Stage.SHUT_DOWN ? 0 : 1;
    }

    @Override
    public void consume(Message message) {
        if (message instanceof RequestMessage request) {
            request(request);
        } else if (message instanceof NotificationMessage notification) {
            notification(notification);
        } else {
            inside.consume(message);
        }
    }

    private void request(RequestMessage request) {
        boolean initialize = request.getMethod().equals("initialize");
        switch (stage) {
            case NEW -> {
                if (!initialize) {
                    refuse(request, ResponseErrorCode.ServerNotInitialized, "not initialized yet");
                    return;
                }
                stage = Stage.RUNNING;
            }
            case RUNNING -> {
                if (initialize) {
                    refuse(request, ResponseErrorCode.InvalidRequest, "initialized already");
                    return;
                }
                if (request.getMethod().equals("shutdown")) {
                    stage = Stage.SHUT_DOWN;
                }
            }
            case SHUT_DOWN -> {
                refuse(request, ResponseErrorCode.InvalidRequest, "shut down already");
                return;
            }
        }
        if (request.getMethod().startsWith("$/")) {
            refuse(request, ResponseErrorCode.MethodNotFound, "no such method: " + request.getMethod());
            return;
        }
        inside.consume(request);
    }

    private void notification(NotificationMessage notification) {
        if (notification.getMethod().equals("exit")) {
            exit.accept(exitCode());
        } else if (stage == Stage.RUNNING || notification.getMethod().equals("$/cancelRequest")) {
            inside.consume(notification);
        }
    }

    private void refuse(RequestMessage request, ResponseErrorCode code, String reason) {
        ResponseMessage refusal = new ResponseMessage();
        refusal.setRawId(request.getRawId());
        refusal.setError(ErrorAnswers.error(code, reason));
        back.consume(refusal);
    }
}
