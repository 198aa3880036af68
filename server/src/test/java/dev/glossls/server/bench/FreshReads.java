package dev.glossls.server.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Processes that were just started, each of which reads many notes once, on all processors, and prints their terms. */
final class FreshReads {
    /** Measurements run in their module's directory. */
    private static final Path LABELLED = Path.of("../glossary/src/test/resources/labelled");

    private static final int ALL_BYTES = 14_000_000;
    private static final int FILE_BYTES = 4000;
    private static final int FILES_PER_FOLDER = 100;
    private static final int PROCESSES = 5;
    /** A step through the labelled notes, which are sorted by language, that soon meets all languages. */
    private static final int STRIDE = 7;

    private FreshReads() {}

    /** One line: how long it took the launcher's program, with its archive of classes made before, from start to end. */
    static String measure(Path launcher, Path folder, Path cache) throws IOException, InterruptedException {
        List<Integer> sizes = write(folder);
        long[] nanos = new long[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            nanos[i] = read(launcher, folder, cache);
        }
        double seconds = Times.of(nanos).median() / 1000;
        double megabytes = sizes.stream().mapToInt(Integer::intValue).sum() / 1e6;
        return String.format(
                Locale.ROOT,
                "glossls terms, a fresh process, %d notes, %.1f MB, %d processors: %.2f s, %.2f MB/s, median of %d",
                sizes.size(),
                megabytes,
                Runtime.getRuntime().availableProcessors(),
                seconds,
                megabytes / seconds,
                PROCESSES);
    }

    private static long read(Path launcher, Path folder, Path cache) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "terms", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        long begin = System.nanoTime();
        int exit = builder.start().waitFor();
        long nanos = System.nanoTime() - begin;
        if (exit != 0) {
            throw new IllegalStateException("glossls terms ended with " + exit);
        }
        return nanos;
    }

    /** Writes notes that are made of the labelled ones, several to a file; returns the size of each. */
    private static List<Integer> write(Path folder) throws IOException {
        List<String> labelled = labelled();
        List<Integer> sizes = new ArrayList<>();
        int next = 0;
        for (int left = ALL_BYTES; left > 0; left -= sizes.get(sizes.size() - 1)) {
            ByteArrayOutputStream note = new ByteArrayOutputStream();
            while (note.size() < FILE_BYTES) {
                note.write(labelled.get(next * STRIDE % labelled.size()).getBytes(StandardCharsets.UTF_8));
                note.write('\n');
                next++;
            }
            int number = sizes.size();
            Path file = folder.resolve("part-" + number / FILES_PER_FOLDER).resolve("note-" + number + ".md");
            Files.createDirectories(file.getParent());
            Files.write(file, note.toByteArray());
            sizes.add(note.size());
        }
        return sizes;
    }

    private static List<String> labelled() throws IOException {
        List<String> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(LABELLED)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                notes.add(Files.readString(file));
            }
        }
        return notes;
    }
}
