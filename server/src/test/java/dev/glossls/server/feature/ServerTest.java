package dev.glossls.server.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.session.Limits;
import dev.glossls.server.wire.Abilities;
import dev.glossls.server.wire.Editor;
import dev.glossls.server.wire.LspClient;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server inside this process, where limits can be small. */
@Timeout(60)
class ServerTest {
    @TempDir
    private Path notes;

    @TempDir
    private Path logs;

    @Test
    void aFolderOverTheLimitsIsReadInPartWithAMessage() throws Exception {
        for (int i = 0; i < 30; i++) {
            Files.writeString(
                    notes.resolve(i + ".md"), "- **Quokka" + i + " drift**: an algorithm that finds a minimum.\n");
        }
        Limits small = new Limits(10, 1_000_000, 1_000_000, Duration.ofSeconds(10), 100);
        PipedOutputStream toServer = new PipedOutputStream();
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        LspClient client = serve(toServer, ServeOptions.DEFAULT, small, exitCode);
        Editor editor = Editor.on(client);
        editor.initialize(Abilities.ABLE, "{}", notes);
        client.notify("initialized", new JsonObject());
        client.await("window/logMessage", "There are more than 10 notes");
        editor.awaitLoaded();
        client.request("shutdown", null);
        client.notify("exit", null);
        assertEquals(0, exitCode.get(20, TimeUnit.SECONDS));
    }

    @Test
    void theLogFileHoldsWhatHappened() throws Exception {
        Path log = logs.resolve("glossls.log");
        ServeOptions options = new ServeOptions(Optional.of(log), Level.OFF, OptionalLong.empty(), Optional.empty());
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        PipedOutputStream toServer = new PipedOutputStream();
        LspClient client = serve(toServer, options, Limits.DEFAULT, exitCode);
        Editor editor = Editor.on(client);
        editor.start(notes);
        editor.open("untitled:a", "text");
        editor.hoverText("untitled:a", "text");
        client.notify("exit", null);
        assertEquals(1, exitCode.get(20, TimeUnit.SECONDS));
        String written = Files.readString(log);
        assertTrue(written.contains("Read 0 notes"), written);
        assertTrue(written.contains("textDocument/hover"), written);
    }

    private static LspClient serve(
            PipedOutputStream toServer, ServeOptions options, Limits limits, CompletableFuture<Integer> exitCode)
            throws IOException {
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        LspClient client = new LspClient(new PipedInputStream(out, 1 << 16), toServer);
        Thread thread = new Thread(() -> exitCode.complete(Server.serve(in, out, options, limits)), "served");
        thread.setDaemon(true);
        thread.start();
        return client;
    }
}
