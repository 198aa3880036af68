package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import dev.glossls.server.wire.Abilities;
import dev.glossls.server.wire.Editor;
import dev.glossls.server.wire.LspClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that was started as a user's editor starts it, and a client that talks to it. */
final class Launched implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final long begin = System.nanoTime();
    private final Process process;
    private final LspClient client;
    private final Editor editor;

    private Launched(ProcessBuilder builder) throws IOException {
        this.process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.client = LspClient.unwatched(process.getInputStream(), process.getOutputStream());
        this.editor = Editor.on(client);
    }

    /** Starts a command with a Java and a folder for what it keeps. */
    static Launched start(List<String> command, Path javaHome, Path cache) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return start(builder);
    }

    /** Starts the peer, in a Java with the flags that the launcher gives to the real server. */
    static Launched peer() {
        return start(new ProcessBuilder(java("-cp", System.getProperty("java.class.path"), Peer.class.getName())));
    }

    /** Starts the real server in the same Java with the same flags, without the launcher and its archive of classes. */
    static Launched plain(Path jar, Path cache) {
        ProcessBuilder builder = new ProcessBuilder(java("-jar", jar.toString(), "serve", "--stdio"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        return start(builder);
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmn32m"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Launched start(ProcessBuilder builder) {
        try {
            return new Launched(builder);
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
        editor.initialize(Abilities.ABLE, "{\"completion\": {\"minimumPrefix\": 1}}", folders);
        return sinceStart();
    }

    /** Lets the server read the notes. */
    void load() {
        client.notify("initialized", new JsonObject());
    }

    /** Waits for the notes; returns the nanoseconds from the start of the process to their end. */
    long loaded(long seconds) {
        client.await("the end of reading", seconds, Launched::isEnd);
        client.forget();
        return sinceStart();
    }

    /** Whether notes have been read since the last time that this was waited for. */
    boolean isLoaded() {
        return client.said().stream().anyMatch(Launched::isEnd);
    }

    private static boolean isEnd(JsonObject message) {
        return message.has("method")
                && message.get("method").getAsString().equals("$/progress")
                && message.toString().contains("\"end\"");
    }

    long sinceStart() {
        return System.nanoTime() - begin;
    }

    /** Asks, and returns the nanoseconds to the answer. */
    long ask(String method, JsonObject params) {
        return Times.nanos(() -> client.request(method, params));
    }

    /** Lets a server work on what it was asked. */
    static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
