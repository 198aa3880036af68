package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import dev.glossls.server.wire.LspClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that was started as a user's editor starts it, and a client that talks to it. */
final class Launched implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final long begin = System.nanoTime();
    private final Process process;
    private final LspClient client;
    private final Editor editor;

    private Launched(List<String> command, Path cache) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        this.process = builder.start();
        this.client = LspClient.unwatched(process.getInputStream(), process.getOutputStream());
        this.editor = Editor.on(client);
    }

    static Launched start(List<String> command, Path cache) {
        try {
            return new Launched(command, cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LspClient client() {
        return client;
    }

    Editor editor() {
        return editor;
    }

    /** Introduces the editor; returns the nanoseconds from the start of the process to the answer. */
    long initialized(Path... folders) {
        editor.initialize(Editor.ABLE, "{}", folders);
        return System.nanoTime() - begin;
    }

    /** Lets the server read the notes; returns the nanoseconds from the start of the process to their end. */
    long loaded() {
        client.notify("initialized", new JsonObject());
        editor.awaitLoaded();
        return System.nanoTime() - begin;
    }

    /** Resident memory in megabytes. */
    double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        client.request("shutdown", null);
        client.notify("exit", null);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
