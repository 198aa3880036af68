package dev.glossls.server.dispatch;

import com.google.gson.JsonParseException;
import dev.glossls.server.dispatch.Frames.Body;
import dev.glossls.server.dispatch.Frames.Frame;
import dev.glossls.server.dispatch.Frames.Skipped;
import dev.glossls.server.protocol.ClosedVersions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * One conversation over a pair of streams. A thread of its own reads messages one after the other; whatever is wrong
 * with one is answered or logged, and the next is read.
 */
public final class Connection {
    /** Reading JSON that is nested thousands deep takes more than the usual stack. Memory is only used when needed. */
    private static final long STACK_BYTES = 16L << 20;

    private static final int LONGEST_CAUSE = 200;

    private final Log log;
    private final MessageJsonHandler json;
    private final MessageConsumer back;
    private final Exchange exchange;
    private final Lifecycle lifecycle;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();

    /** A conversation in which the methods are answered. */
    public Connection(Methods methods, OutputStream out, Client client, Log log) {
        this.log = log;
        Map<String, JsonRpcMethod> signatures = new HashMap<>(methods.signatures());
        signatures.putAll(Client.methods());
        this.json = new MessageJsonHandler(signatures, gson -> gson.registerTypeAdapterFactory(new ClosedVersions()));
        this.back = writer(new BufferedOutputStream(out, 1 << 16));
        this.exchange = new Exchange(back, methods, failure -> ErrorAnswers.of(failure, log));
        json.setMethodProvider(exchange);
        client.connected(exchange);
        this.lifecycle = new Lifecycle(exchange, back, exit::complete);
    }

    /** Ends the conversation when the process is gone. */
    public void endWith(OptionalLong processId) {
        ParentWatch.watch(processId, () -> {
            log.debug("The process of the client is gone");
            exit.complete(1);
        });
    }

    /** Talks until the client says so, the stream ends or breaks; returns the exit code for the process. */
    public int talk(InputStream in) {
        Thread reader = new Thread(null, () -> readAll(new Frames(in)), "glossls-messages", STACK_BYTES);
        reader.setDaemon(true);
        reader.start();
        return exit.join();
    }

    /** The boundary for what no message may cause: the server must not live on without its reader. */
    private void readAll(Frames frames) {
        try {
            Optional<Frame> frame = frames.next();
            while (frame.isPresent() && !exit.isDone()) {
                read(frame.get());
                frame = exit.isDone() ? Optional.empty() : frames.next();
            }
        } catch (IOException e) {
            log.debug("The connection broke: " + e);
        } catch (RuntimeException | Error e) {
            log.failure("Reading messages failed", e);
        } finally {
            exit.complete(lifecycle.exitCode());
        }
    }

    private void read(Frame frame) {
        if (frame instanceof Skipped skipped) {
            log.warn("Skipped " + skipped.reason());
            refuse("", ResponseErrorCode.InvalidRequest, "skipped " + skipped.reason());
        } else if (frame instanceof Body body) {
            message(body.text());
        }
    }

    private void message(String text) {
        try {
            Message message = json.parseMessage(text);
            if (message == null) {
                refuse(text, ResponseErrorCode.ParseError, "not readable as a message");
            } else {
                lifecycle.consume(message);
            }
        } catch (MessageIssueException e) {
            unreadable(text, e);
        } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
            log.warn("Skipped a message that is not readable: " + e.getClass().getSimpleName());
            refuse(text, ResponseErrorCode.ParseError, "not readable as a message");
        } catch (ResponseErrorException e) {
            skipped(e.getResponseError().getMessage());
        } catch (RuntimeException e) {
            log.failure("A message failed", e);
        }
    }

    /** A message whose method is known, but whose parameters are not what that method takes. */
    private void unreadable(String text, MessageIssueException failure) {
        if (failure.getRpcMessage() instanceof ResponseMessage response) {
            exchange.unreadable(response, failure);
        } else if (MessageId.of(text).isPresent()) {
            refuse(text, ResponseErrorCode.InvalidParams, "parameters of a wrong type");
        } else {
            skipped(issues(failure).toString());
        }
    }

    /** What is wrong with a request is answered; to a notification there is no answer. */
    private void skipped(String reason) {
        log.warn("Skipped a notification that is not readable: " + reason);
    }

    private static List<String> issues(MessageIssueException failure) {
        return failure.getIssues().stream()
                .map(issue -> shortened(String.valueOf(issue.getCause())))
                .toList();
    }

    /** The way to what is wrong may be as long as the message is deep. */
    private static String shortened(String cause) {
        return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE) + "…";
    }

    /** Answers a message that was not read; one that is no request for all we know gets an answer without id. */
    private void refuse(String text, ResponseErrorCode code, String reason) {
        ResponseMessage answer = new ResponseMessage();
        MessageId.of(text).ifPresent(answer::setRawId);
        answer.setError(ErrorAnswers.error(code, reason));
        back.consume(answer);
    }

    private MessageConsumer writer(OutputStream out) {
        StreamMessageConsumer messages = new StreamMessageConsumer(out, json);
        return message -> {
            try {
                messages.consume(message);
            } catch (JsonRpcException e) {
                exit.complete(1);
                throw e;
            }
        };
    }
}
