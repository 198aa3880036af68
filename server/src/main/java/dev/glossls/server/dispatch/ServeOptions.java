package dev.glossls.server.dispatch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a server runs, as far as its caller decides that.
 *
 * @param log a file that everything worth telling is added to
 * @param level from which level on messages go to standard error
 * @param clientProcessId the process without which the server has no reason to run
 */
public record ServeOptions(Optional<Path> log, System.Logger.Level level, OptionalLong clientProcessId) {
    public static final ServeOptions DEFAULT =
            new ServeOptions(Optional.empty(), System.Logger.Level.ERROR, OptionalLong.empty());
}
