package dev.glossls.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is read when the reading is measured: the project's own notes, the same ones in the same order every time. */
final class Corpus {
    /** Measurements run in their module's directory. */
    private static final Path LABELLED = Path.of("src/test/resources/labelled");

    private static final Path VOCABULARY = Path.of("src/main/resources/dev/glossls/vocabulary");
    private static final int UNIT_BYTES = 25_000;
    /** A step through the labelled notes, which are sorted by language, that soon meets all languages. */
    private static final int STRIDE = 7;

    private Corpus() {}

    /** The labelled notes, and the longer ones of the built-in vocabulary. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>(notes(LABELLED));
        texts.addAll(notes(VOCABULARY));
        return texts;
    }

    /** One text of so many times 25 KB: notes of all languages, and the same ones again for each further unit. */
    static String longText(int units) {
        return unit().repeat(units);
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String unit() {
        List<String> notes = notes(LABELLED);
        StringBuilder unit = new StringBuilder();
        int bytes = 0;
        for (int i = 0; bytes < UNIT_BYTES; i++) {
            String note = notes.get(i * STRIDE % notes.size());
            unit.append(note).append('\n');
            bytes += bytes(note) + 1;
        }
        return unit.toString();
    }

    private static List<String> notes(Path folder) {
        List<String> notes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                notes.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }
}
