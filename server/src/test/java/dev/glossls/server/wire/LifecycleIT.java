package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stages of a conversation, and how the process ends. */
@Timeout(120)
class LifecycleIT {
    private static final int NOT_INITIALIZED = -32002;
    private static final int INVALID_REQUEST = -32600;
    private static final int CANCELLED = -32800;
    private static final JsonObject HOVER =
            json("{'textDocument': {'uri': 'untitled:a'}, 'position': {'line': 0, 'character': 0}}");

    private static final JsonObject ANYBODY = json("{'processId': null, 'rootUri': null, 'capabilities': {}}");

    @TempDir
    private Path notes;

    @Test
    void everyStageAllowsWhatBelongsToIt() {
        try (LspProcess server = LspProcess.start()) {
            LspClient client = server.client();
            assertEquals(NOT_INITIALIZED, client.errorCode("textDocument/hover", HOVER));
            client.notify("initialized", new JsonObject());
            assertEquals(NOT_INITIALIZED, client.errorCode("shutdown", null));

            Editor.on(client).start(notes);
            assertTrue(client.request("textDocument/hover", HOVER).isJsonNull());
            assertEquals(INVALID_REQUEST, client.errorCode("initialize", ANYBODY));

            assertTrue(client.request("shutdown", null).isJsonNull());
            assertEquals(INVALID_REQUEST, client.errorCode("textDocument/hover", HOVER));
            assertEquals(INVALID_REQUEST, client.errorCode("shutdown", null));
            client.notify("exit", null);
            assertEquals(0, server.exitCode());
            client.awaitEnd();
        }
    }

    @Test
    void exitBeforeInitializeAndWithoutShutdownIsAFailure() {
        try (LspProcess server = LspProcess.start()) {
            server.client().notify("exit", null);
            assertEquals(1, server.exitCode());
        }
    }

    @Test
    void exitWithoutShutdownIsAFailure() {
        try (LspProcess server = LspProcess.start()) {
            Editor.on(server.client()).start(notes);
            server.client().notify("exit", null);
            assertEquals(1, server.exitCode());
        }
    }

    @Test
    void theEndOfInputEndsTheProcess() {
        try (LspProcess server = LspProcess.start()) {
            Editor.on(server.client()).start(notes);
            server.hangUp();
            assertEquals(1, server.exitCode());
            server.client().awaitEnd();
        }
    }

    @Test
    void theEndOfInputAfterShutdownIsNoFailure() {
        try (LspProcess server = LspProcess.start()) {
            Editor.on(server.client()).start(notes);
            server.client().request("shutdown", null);
            server.hangUp();
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void theServerEndsWithTheProcessThatInitializeNames() {
        try (LspProcess parent = LspProcess.start();
                LspProcess server = LspProcess.start()) {
            JsonObject params = json(
                    "{'processId': %d, 'rootUri': null, 'capabilities': {}}",
                    parent.process().pid());
            server.client().request("initialize", params);
            parent.close();
            assertEquals(1, server.exitCode());
        }
    }

    @Test
    void theServerEndsWithTheProcessThatTheCommandLineNames() {
        try (LspProcess parent = LspProcess.start();
                LspProcess server =
                        LspProcess.start("--clientProcessId=" + parent.process().pid())) {
            server.client().request("initialize", ANYBODY);
            parent.close();
            assertEquals(1, server.exitCode());
        }
    }

    @Test
    void aCancelledRequestIsAnsweredAsCancelled() throws Exception {
        StringBuilder manyTerms = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            manyTerms.append("- **Term number ").append(i).append("**: a thing.\n\n");
        }
        Files.writeString(notes.resolve("a.md"), "- **Quokka drift**: an algorithm that finds a minimum.\n");
        try (LspProcess server = LspProcess.start()) {
            LspClient client = server.client();
            Editor editor = Editor.on(client);
            editor.start(notes);
            editor.open("untitled:a", manyTerms + "quokka drift");
            // The pool is kept busy with the first reading of the buffer, so that the cancellation comes in time.
            JsonObject at = editor.at("untitled:a", "quokka drift", 3);
            CompletableFuture<JsonObject> answer = client.send("textDocument/hover", at);
            client.notify("$/cancelRequest", json("{'id': %d}", client.lastId()));
            JsonObject error = LspClient.get(answer).getAsJsonObject("error");
            assertEquals(CANCELLED, error.get("code").getAsInt());
            assertTrue(editor.hoverText("untitled:a", "quokka drift").isPresent(), "answers go on");
        }
    }

    @Test
    void cancellingWhatIsNotRunningChangesNothing() {
        try (LspProcess server = LspProcess.start()) {
            Editor.on(server.client()).start(notes);
            server.client().notify("$/cancelRequest", json("{'id': 4711}"));
            server.client().notify("$/cancelRequest", json("{'id': 'no such'}"));
            assertTrue(server.client().request("textDocument/hover", HOVER).isJsonNull());
        }
    }

    @Test
    void traceIsToldToWhoeverAsksForIt() {
        try (LspProcess server = LspProcess.start()) {
            LspClient client = server.client();
            Editor.on(client).start(notes);
            client.request("textDocument/hover", HOVER);
            client.notify("$/setTrace", json("{'value': 'messages'}"));
            client.request("textDocument/hover", HOVER);
            client.await("$/logTrace", "textDocument/hover");
            long traced = client.said().stream()
                    .filter(message -> message.toString().contains("$/logTrace"))
                    .count();
            assertEquals(1, traced);
        }
    }
}
