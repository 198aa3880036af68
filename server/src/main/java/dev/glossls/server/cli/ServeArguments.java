package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import dev.glossls.server.dispatch.ServeOptions;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of the server; clients put them before or behind the command's name, so both places take them. */
final class ServeArguments {
    @ArgGroup
    private Streams streams = new Streams();

    @Option(names = "--clientProcessId", paramLabel = "PID", description = "End when this process has ended.")
    private @Nullable Long clientProcessId;

    @Option(names = "--log", paramLabel = "FILE", description = "Add what happens to a file.")
    private @Nullable Path log;

    @Option(names = "--verbose", description = "Tell on standard error what happens.")
    private boolean verbose;

    @Option(names = "--no-cache", description = "Read all notes, and keep nothing of what they say for the next start.")
    private boolean noCache;

    /** The streams that the editor may talk over; one of them. */
    private static final class Streams {
        @Option(names = "--stdio", description = "Talk over standard input and output (the default).")
        private boolean stdio;

        @Option(
                names = "--socket",
                paramLabel = "PORT",
                description = "Listen on a port of this machine alone; if a client listens there, connect to it.")
        private @Nullable Integer socket;

        @Option(
                names = "--pipe",
                paramLabel = "PATH",
                description = "Connect to a Unix domain socket; listen there if nobody does.")
        private @Nullable Path pipe;

        private boolean isSet() {
            return stdio || socket != null || pipe != null;
        }
    }

    /** These options, completed by those of another place. */
    ServeArguments over(ServeArguments other) {
        ServeArguments merged = new ServeArguments();
        merged.streams = streams.isSet() ? streams : other.streams;
        merged.clientProcessId = clientProcessId != null ? clientProcessId : other.clientProcessId;
        merged.log = log != null ? log : other.log;
        merged.noCache = noCache || other.noCache;
        merged.verbose = verbose || other.verbose;
        return merged;
    }

    /** Whether nothing says how the editor talks. */
    boolean isPlain() {
        return !streams.isSet();
    }

    Optional<Integer> port() {
        return Optional.ofNullable(streams.socket);
    }

    Optional<Path> pipe() {
        return Optional.ofNullable(streams.pipe);
    }

    ServeOptions options() {
        OptionalLong parent = clientProcessId == null ? OptionalLong.empty() : OptionalLong.of(clientProcessId);
        Optional<CacheFolder> cache = noCache ? Optional.empty() : CacheFolder.ofUser();
        return new ServeOptions(Optional.ofNullable(log), verbose ? Level.DEBUG : Level.ERROR, parent, cache);
    }
}
