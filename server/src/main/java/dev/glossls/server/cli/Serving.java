package dev.glossls.server.cli;

import dev.glossls.server.feature.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** The server on the streams that its options name. */
final class Serving {
    private static final String GREETING = """
            glossls is a language server: an editor starts it and talks to it here.
            To see what it does, run "glossls try"; "glossls --help" tells the rest.
            Leave with Ctrl+C or Ctrl+D.""";

    private Serving() {}

    static int serve(ServeArguments arguments, Terminal terminal) {
        if (arguments.isPlain() && Terminal.isInteractive()) {
            terminal.err().println(GREETING);
        }
        try {
            if (arguments.port().isPresent()) {
                return serve(Sockets.port(arguments.port().get(), terminal), arguments);
            }
            if (arguments.pipe().isPresent()) {
                return serve(Sockets.pipe(arguments.pipe().get(), terminal), arguments);
            }
            return StandardStreams.serve(arguments.options());
        } catch (IOException e) {
            terminal.complain(e.getMessage() == null ? e.toString() : e.getMessage());
            return CommandLines.FAILED;
        }
    }

    private static int serve(SocketChannel connected, ServeArguments arguments) throws IOException {
        try (SocketChannel channel = connected) {
            InputStream in = Channels.newInputStream(channel);
            OutputStream out = Channels.newOutputStream(channel);
            return Server.serve(in, out, arguments.options());
        }
    }
}
