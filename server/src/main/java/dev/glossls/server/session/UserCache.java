package dev.glossls.server.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder that a person's system has for what programs can make again. */
final class UserCache {
    private UserCache() {}

    /** Our part of it, as the launcher names it or the system does; absent where nothing says where it is. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("glossls.cache"))
                .filter(named -> !named.isEmpty())
                .map(Path::of)
                .or(() -> folder(System.getProperty("os.name", ""), System.getenv()));
    }

    /** Where it is on a system of that name, whose variables say so. */
    static Optional<Path> folder(String system, Map<String, String> variables) {
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> home = variable(variables, "HOME");
        Optional<Path> cache;
        if (name.startsWith("windows")) {
            cache = variable(variables, "LOCALAPPDATA");
        } else if (name.startsWith("mac")) {
            cache = home.map(folder -> folder.resolve("Library/Caches"));
        } else {
            cache = variable(variables, "XDG_CACHE_HOME")
                    .filter(Path::isAbsolute)
                    .or(() -> home.map(folder -> folder.resolve(".cache")));
        }
        return cache.map(folder -> folder.resolve("glossls"));
    }

    private static Optional<Path> variable(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }
}
