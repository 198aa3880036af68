package dev.glossls.server.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a person's programs keep what they are told.
 *
 * @param system the name of the system, as Java tells it
 * @param home the person's folder
 * @param variables the environment
 */
public record Places(String system, Path home, Map<String, String> variables) {
    public Places {
        system = system.toLowerCase(Locale.ROOT);
        variables = Map.copyOf(variables);
    }

    /** Those of whoever runs this. */
    public static Places ofProcess() {
        String home = Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home", ""));
        return new Places(System.getProperty("os.name", ""), Path.of(home), System.getenv());
    }

    boolean isWindows() {
        return system.startsWith("windows");
    }

    boolean isMac() {
        return system.startsWith("mac");
    }

    /** The folder that programs from Unix use on every system but Windows. */
    Path config() {
        return isWindows() ? named("LOCALAPPDATA", "AppData/Local") : named("XDG_CONFIG_HOME", ".config");
    }

    /** The folder that programs with windows use. */
    Path applications() {
        if (isMac()) {
            return home.resolve("Library/Application Support");
        }
        return isWindows() ? named("APPDATA", "AppData/Roaming") : config();
    }

    Path vim() {
        return home.resolve(isWindows() ? "vimfiles" : ".vim");
    }

    /** The file that Emacs reads first, of those that it looks for. */
    Path emacs() {
        Path old = home.resolve(".emacs");
        if (Files.exists(old)) {
            return old;
        }
        Path usual = home.resolve(".emacs.d");
        Path modern = config().resolve("emacs");
        return (Files.isDirectory(modern) && !Files.exists(usual) ? modern : usual).resolve("init.el");
    }

    private Path named(String variable, String otherwise) {
        return Optional.ofNullable(variables.get(variable))
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(otherwise));
    }
}
