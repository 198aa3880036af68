package dev.glossls.server.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed server as a process of its own, and a client that talks to it over standard streams. */
public final class LspProcess implements AutoCloseable {
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    /** In place of the cache of whoever runs the tests; they run in their module's directory. */
    private static final Path CACHE = Path.of("target/cache").toAbsolutePath();

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final LspClient client;

    private LspProcess(Process process) {
        this.process = process;
        this.client = new LspClient(process.getInputStream(), process.getOutputStream());
    }

    /** Starts the jar that the build made, with these arguments. What it says on standard error goes to ours. */
    public static LspProcess start(String... arguments) {
        return start(List.of(), arguments);
    }

    /** The same; it keeps in that folder what notes say. */
    static LspProcess start(Path cache, String... arguments) {
        return start(List.of("-Dglossls.cache=" + cache), arguments);
    }

    private static LspProcess start(List<String> options, String... arguments) {
        String jar = System.getProperty("glossls.jar");
        if (jar == null) {
            throw new IllegalStateException("the system property glossls.jar does not name the packed server");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(options);
        command.addAll(List.of("-jar", jar, "serve"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
            return new LspProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LspClient client() {
        return client;
    }

    public Process process() {
        return process;
    }

    /** Waits until the process has ended, and returns its exit code. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still running");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Closes the server's input, as a client does that has crashed. */
    public void hangUp() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process. Fails if the server has not kept to the protocol. */
    @Override
    public void close() {
        process.destroyForcibly();
        client.assertSound();
    }
}
