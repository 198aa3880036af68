package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import dev.glossls.server.cli.Editor.NoAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What can be seen of this installation: Java, the launcher, what is kept between starts, and whether the server answers. */
final class InstallationCheckup {
    private static final long PATIENCE_SECONDS = 10;

    private InstallationCheckup() {}

    static Symptom java() {
        return Symptom.well("Java " + System.getProperty("java.version") + " in " + System.getProperty("java.home"));
    }

    static Symptom launcher() {
        return Optional.ofNullable(System.getProperty("glossls.launcher"))
                .map(path -> Symptom.well(
                        "started by " + Path.of(path).toAbsolutePath().normalize()))
                .orElseGet(() -> Symptom.hint(
                        "started without the launcher, which halves the time to start",
                        "let your editor run bin/glossls in place of java"));
    }

    /** The folder for what later starts need, and in it the archive of loaded classes. */
    static List<Symptom> cache(Optional<CacheFolder> folder) {
        Optional<Path> place = folder.map(kept -> kept.path().getParent());
        if (place.isEmpty()) {
            return List.of(
                    Symptom.hint(
                            "nothing is kept for later starts",
                            "start glossls by bin/glossls, in an environment with HOME or XDG_CACHE_HOME, in a folder that may be written to"));
        }
        Path cache = place.get();
        if (!Files.isDirectory(cache) || !Files.isWritable(cache)) {
            return List.of(Symptom.hint(
                    "the cache " + cache + " cannot be written to, so every start reads everything",
                    "make it a folder that you may write to, or name another one in XDG_CACHE_HOME"));
        }
        return List.of(Symptom.well("what notes say is kept in " + cache), archive(cache));
    }

    private static Symptom archive(Path cache) {
        try (Stream<Path> files = Files.list(cache)) {
            Optional<Path> archive = files.filter(
                            file -> isArchive(file.getFileName().toString()))
                    .findFirst();
            return archive.map(file -> Symptom.well("the archive of classes is " + file.getFileName()))
                    .orElseGet(() -> Symptom.hint(
                            "there is no archive of classes yet", "it is made in the background; wait half a minute"));
        } catch (IOException e) {
            return Symptom.hint("the cache " + cache + " cannot be read: " + e, "remove it, it is made again");
        }
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".jsa") || name.endsWith(".aot");
    }

    /** Starts a server as an editor does, and asks it to introduce itself. */
    static Symptom server(List<String> command) {
        String shown = String.join(" ", command);
        long begin = System.nanoTime();
        Process server;
        try {
            server = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return Symptom.broken("the server does not start: " + e.getMessage(), "try in a terminal: " + shown);
        }
        try {
            Editor editor = Editor.talking(server.getInputStream(), server.getOutputStream());
            editor.initialize(Optional.empty());
            String time = Script.millis(System.nanoTime() - begin);
            editor.leave();
            if (!server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Symptom.broken("the server does not end when it is asked to", "try in a terminal: " + shown);
            }
            return Symptom.well("the server answers " + time + " after its start");
        } catch (NoAnswer e) {
            return Symptom.broken("the server does not answer: " + e.getMessage(), "try in a terminal: " + shown);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Symptom.hint("the server was not waited for", "");
        } finally {
            server.destroy();
        }
    }
}
