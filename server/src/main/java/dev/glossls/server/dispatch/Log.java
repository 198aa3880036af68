package dev.glossls.server.dispatch;

import dev.glossls.server.session.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where messages go: standard error, a file, and the client's own log. Standard output belongs to the protocol. */
public final class Log implements Reports, AutoCloseable {
    private final Client client;
    private final Level level;
    private final @Nullable PrintWriter file;

    private Log(Client client, Level level, @Nullable PrintWriter file) {
        this.client = client;
        this.level = level;
        this.file = file;
    }

    /** A log as the options say. A file that cannot be written is reported and done without. */
    public static Log open(ServeOptions options, Client client) {
        try {
            return new Log(
                    client,
                    options.level(),
                    options.log().isPresent() ? writer(options.log().get()) : null);
        } catch (IOException e) {
            Log log = new Log(client, options.level(), null);
            log.warn("No log is written: " + e);
            return log;
        }
    }

    @Override
    public void info(String message) {
        write(Level.INFO, message);
        client.logMessage(3, message);
    }

    @Override
    public void warn(String message) {
        write(Level.WARNING, message);
        client.logMessage(2, message);
    }

    /** Something of ours has failed. The client sees what; the file also where, and standard error if it takes details. */
    public void failure(String what, Throwable cause) {
        write(Level.ERROR, what);
        debug(trace(cause));
        client.logMessage(1, what + ": " + cause);
    }

    /** Of use to whoever has to find out what happens; not for the client. */
    void debug(String message) {
        write(Level.DEBUG, message);
    }

    /** Whether anybody hears what {@link #debug} says; to make such a line takes longer than a short answer. */
    boolean takesDetails() {
        return file != null || isShown(Level.DEBUG);
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private synchronized void write(Level messageLevel, String message) {
        if (isShown(messageLevel)) {
            System.err.println("glossls: " + message);
        }
        if (file != null) {
            file.println(LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS) + " " + messageLevel
                    + " " + message);
            file.flush();
        }
    }

    private boolean isShown(Level messageLevel) {
        return messageLevel.getSeverity() >= level.getSeverity();
    }

    private static String trace(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString().stripTrailing();
    }

    private static PrintWriter writer(Path path) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }
}
