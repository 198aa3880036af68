package dev.glossls.server.dispatch;

import dev.glossls.server.cache.CacheFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a server runs, as far as its caller decides that.
 *
 * @param log a file that everything worth telling is added to
 * @param level from which level on messages go to standard error
 * @param clientProcessId the process without which the server has no reason to run
 * @param cache where it is kept from one start to the next what notes say
 */
public record ServeOptions(
        Optional<Path> log, System.Logger.Level level, OptionalLong clientProcessId, Optional<CacheFolder> cache) {
    public static final ServeOptions DEFAULT =
            new ServeOptions(Optional.empty(), System.Logger.Level.ERROR, OptionalLong.empty(), CacheFolder.ofUser());

    /** These options with another cache, or with none. */
    public ServeOptions withCache(Optional<CacheFolder> other) {
        return new ServeOptions(log, level, clientProcessId, other);
    }
}
