package dev.glossls.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program as users have it: the launcher, a Java, and the archive of loaded classes that its first start has made.
 *
 * @param launcher the script
 * @param javaHome the Java to use
 * @param archives the folder for what is kept; there is an archive in it
 */
record Program(Path launcher, Path javaHome, Path archives) {
    private static final long ARCHIVE_SECONDS = 300;

    /** Starts the program once, and waits for its archive. */
    static Program prepared(Path launcher, Path javaHome, Path archives) throws IOException, InterruptedException {
        Program program = new Program(launcher, javaHome, Files.createDirectories(archives));
        try (Launched first = program.start()) {
            first.initialized();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARCHIVE_SECONDS);
        while (program.archive().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no archive of classes was made by " + javaHome);
            }
            // It is made at the lowest priority, and would wait for whoever spins here.
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return program;
    }

    /** Starts a server that finds what earlier ones have kept. */
    Launched start() {
        return Launched.start(List.of(launcher.toString(), "serve", "--stdio"), javaHome, archives);
    }

    /** The same program on its second day with other notes: the archive of classes is there, nothing is kept of notes. */
    Program fresh(Path folder) throws IOException {
        Path kept = Files.createDirectories(folder.resolve("glossls"));
        for (Path archive : archive()) {
            Files.copy(archive, kept.resolve(archive.getFileName()));
        }
        return new Program(launcher, javaHome, folder);
    }

    private List<Path> archive() {
        try (Stream<Path> files = Files.walk(archives)) {
            return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
