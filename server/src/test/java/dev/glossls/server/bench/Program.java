package dev.glossls.server.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program as users have it: the launcher, a Java, and the archive of loaded classes that its first start has made.
 *
 * @param name tells it apart from the others: the Java that runs it
 * @param launcher the script
 * @param javaHome the Java to use
 * @param archives the folder for what is kept; there is an archive in it
 */
record Program(String name, Path launcher, Path javaHome, Path archives) {
    static final String PACKAGED = "its own Java";

    private static final long PATIENCE_SECONDS = 300;

    /** Starts the program once, and waits for its archive. */
    static Program prepared(Path launcher, Path javaHome, Path archives) throws IOException {
        String name = "Java " + Jdks.release(javaHome);
        Program program = new Program(name, launcher, javaHome, Files.createDirectories(archives));
        try (Launched first = program.start()) {
            first.initialized();
        }
        program.await(1, "*.{jsa,aot}", program.folder());
        return program;
    }

    /** Waits until the notes that were read are kept: they and the vocabulary have a file each, written in this order. */
    void awaitKeptNotes() throws IOException {
        await(2, "*.facts", folder().resolve("notes"));
    }

    private void await(int count, String glob, Path place) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (files(glob, place).size() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no " + glob + " in " + place + " made by " + javaHome);
            }
            try {
                // It is made at the lowest priority, and would wait for whoever spins here.
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The package that the profile dist has made, unpacked; absent if it was not made. */
    static Optional<Program> packaged(Path build, Path work) throws IOException, InterruptedException {
        Path place = Files.createDirectories(work.resolve("packaged"));
        try (Stream<Path> made = Files.walk(build.resolve("dist"), 1)) {
            Optional<Path> archive =
                    made.filter(file -> file.toString().endsWith(".tar.gz")).findFirst();
            if (archive.isEmpty()) {
                return Optional.empty();
            }
            List<String> unpack =
                    List.of("tar", "-xzf", archive.get().toString(), "-C", place.toString(), "--strip-components=1");
            if (new ProcessBuilder(unpack).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("cannot unpack " + archive.get());
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Path archives = Files.createDirectories(work.resolve("kept-by-package"));
        return Optional.of(new Program(PACKAGED, place.resolve("bin/glossls"), place.resolve("runtime"), archives));
    }

    /** Starts a server that finds what earlier ones have kept. */
    Launched start() {
        return Launched.start(List.of(launcher.toString(), "serve", "--stdio"), javaHome, archives);
    }

    /** The same program on its second day with other notes: the archive of classes is there, nothing is kept of notes. */
    Program fresh(Path folder) throws IOException {
        Path kept = Files.createDirectories(folder.resolve("glossls"));
        for (Path archive : files("*.{jsa,aot}", folder())) {
            Files.copy(archive, kept.resolve(archive.getFileName()));
        }
        return new Program(name, launcher, javaHome, folder);
    }

    private Path folder() {
        return archives.resolve("glossls");
    }

    /** The files of a folder whose names fit; others may come and go meanwhile. */
    private static List<Path> files(String glob, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(files::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return files;
    }
}
