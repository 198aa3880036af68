package dev.glossls.server.cli;

import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.feature.Server;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The server on the standard streams of the process. Knows nothing of the library that reads command lines. */
public final class StandardStreams {
    private StandardStreams() {}

    /**
     * Whether the arguments are what most editors send, and say nothing but that the server is to serve here. Without a
     * lambda, for this runs before the rehearsed part: Java would have to make its class at every start.
     */
    public static boolean isWanted(String... arguments) {
        boolean streams = false;
        for (String argument : arguments) {
            if (!argument.equals("serve") && !argument.equals("--stdio")) {
                return false;
            }
            streams |= argument.equals("--stdio");
        }
        return streams;
    }

    /** Serves, and returns the exit code. */
    public static int serve(ServeOptions options) {
        // Whatever prints to System.out by mistake must not get between the messages.
        System.setOut(System.err);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            return Server.serve(System.in, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
