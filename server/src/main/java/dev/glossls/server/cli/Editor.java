package dev.glossls.server.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.jspecify.annotations.Nullable;

/** The editor's end of a conversation: asks a server as an editor does, and takes the time of each answer. */
final class Editor {
    private static final long PATIENCE_SECONDS = 30;
    private static final String CAPABILITIES = """
            {"window": {"workDoneProgress": true},
             "textDocument": {
               "hover": {"contentFormat": ["plaintext"]},
               "completion": {"completionItem": {"labelDetailsSupport": true}}}}""";

    private final EditorRequests server;
    private final EditorAnswers answers;
    private final CompletableFuture<?> listening;

    private Editor(EditorRequests server, EditorAnswers answers, CompletableFuture<?> listening) {
        this.server = server;
        this.answers = answers;
        this.listening = listening;
    }

    /**
     * An answer and how long it took.
     *
     * @param value what was answered; absent where the server had nothing to say
     * @param nanos the time between sending and receiving
     */
    record Timed<T>(Optional<T> value, long nanos) {
        String millis() {
            return Script.millis(nanos);
        }
    }

    /** Thrown when the server does not answer, or answers with an error. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1;

        NoAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** An editor that reads what a server writes, and the other way round. */
    static Editor talking(InputStream in, OutputStream out) {
        EditorAnswers answers = new EditorAnswers();
        Launcher<EditorRequests> launcher = new Launcher.Builder<EditorRequests>()
                .setLocalService(answers)
                .setRemoteInterface(EditorRequests.class)
                .setInput(in)
                .setOutput(out)
                .setExecutorService(Executors.newCachedThreadPool(Editor::daemon))
                .create();
        CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
        var listening = launcher.startListening();
        daemon(() -> {
                    try {
                        listening.get();
                    } catch (InterruptedException | ExecutionException e) {
                        Thread.currentThread().interrupt();
                    }
                    ended.complete(null);
                })
                .start();
        return new Editor(launcher.getRemoteProxy(), answers, ended);
    }

    /** Introduces itself, with the URI of a folder to work in or without one. */
    Timed<JsonObject> initialize(Optional<String> folder) throws NoAnswer {
        JsonObject params = new JsonObject();
        params.addProperty("processId", ProcessHandle.current().pid());
        params.add("capabilities", JsonParser.parseString(CAPABILITIES));
        folder.ifPresent(uri -> params.addProperty("rootUri", uri));
        Timed<JsonObject> answer = answer("initialize", () -> server.initialize(params));
        server.initialized(new JsonObject());
        return answer;
    }

    /** Waits until the server has read the notes; returns what it says about them. */
    Timed<String> awaitNotes() throws NoAnswer {
        return answer("the notes", answers::notesRead);
    }

    void open(Buffer buffer) {
        server.didOpen(buffer.opened());
    }

    /** Adds text at the end of a buffer. */
    void type(Buffer buffer, String text) {
        server.didChange(buffer.typed(text));
    }

    Timed<Hover> hover(Buffer buffer, Position position) throws NoAnswer {
        HoverParams params = new HoverParams(new TextDocumentIdentifier(buffer.uri()), position);
        return answer("textDocument/hover", () -> server.hover(params));
    }

    /** What is offered at the end of a buffer. */
    Timed<CompletionList> complete(Buffer buffer) throws NoAnswer {
        CompletionParams params = new CompletionParams(new TextDocumentIdentifier(buffer.uri()), buffer.end());
        return answer("textDocument/completion", () -> server.completion(params));
    }

    /** Ends the conversation properly. */
    void leave() throws NoAnswer {
        answer("shutdown", server::shutdown);
        server.exit();
    }

    /** What can be asked of a server. */
    private interface Question<T> {
        CompletableFuture<@Nullable T> ask();
    }

    private <T> Timed<T> answer(String what, Question<T> question) throws NoAnswer {
        long begin = System.nanoTime();
        CompletableFuture<@Nullable T> asked = question.ask();
        try {
            CompletableFuture.anyOf(asked, listening).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!asked.isDone()) {
                throw new NoAnswer(what + ": the server has ended the conversation", new IllegalStateException());
            }
            T value = asked.get();
            return new Timed<>(Optional.ofNullable(value), System.nanoTime() - begin);
        } catch (TimeoutException e) {
            throw new NoAnswer(what + ": no answer in " + PATIENCE_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new NoAnswer(what + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(what + ": interrupted", e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "glossls-editor");
        thread.setDaemon(true);
        return thread;
    }
}
