package dev.glossls.server.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line that starts this program once more, as a server. */
final class ServerCommand {
    private ServerCommand() {}

    /** The launcher that started this process, as an editor would run it; without one, Java and the jar. */
    static List<String> ofThisProgram() {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of("serve", "--stdio"));
        return command;
    }

    /** The same without what makes it a server. */
    static List<String> program() {
        return Optional.ofNullable(System.getProperty("glossls.launcher"))
                .map(launcher ->
                        List.of(Path.of(launcher).toAbsolutePath().normalize().toString()))
                .orElseGet(ServerCommand::withoutLauncher);
    }

    private static List<String> withoutLauncher() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = classPath();
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of(java, "-jar", classPath)
                : List.of(java, "-cp", classPath, "dev.glossls.server.Main");
    }

    private static String classPath() {
        try {
            String own = Path.of(ServerCommand.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
            return own.endsWith(".jar") ? own : System.getProperty("java.class.path");
        } catch (URISyntaxException e) {
            return System.getProperty("java.class.path");
        }
    }
}
