package dev.glossls.server.cache;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Heading;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Notes of every kind, for tests to keep: the labelled ones, and random ones that no text would yield. */
final class Samples {
    /** Tests run in their module's directory. */
    private static final Path LABELLED = Path.of("../glossary/src/test/resources/labelled");

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "tide pool",
            "größer als ÿ",
            "ÿĀ",
            "潮汐表",
            "🙂",
            "half of a pair \uD83D",
            "\0\n\r\t",
            "a".repeat(200));

    private Samples() {}

    /** The labelled notes of the glossary's tests, as they are read. */
    static List<Note> labelled() {
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(LABELLED)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                notes.add(NoteParser.read(new NoteId("file:///labelled/" + file.getFileName()), Files.readString(file))
                        .note());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    /** A few small notes that together have everything that a note can have. */
    static List<KeptNote> small() {
        SplittableRandom random = new SplittableRandom(7);
        List<KeptNote> kept = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            kept.add(new KeptNote(
                    new FileStamp(100 + i, 5_000_000_000L * i, i != 1), random.nextLong(), random(i, random)));
        }
        return kept;
    }

    /** A note of random facts. */
    static Note random(int number, SplittableRandom random) {
        return new Note(
                new NoteId("file:///random/" + number + ".md"),
                some(random, () -> new Heading(text(random), random.nextInt(), span(random))),
                some(random, () -> definition(random)),
                some(
                        random,
                        () -> new Broader(
                                text(random),
                                text(random),
                                NoteEncoder.WAYS.get(random.nextInt(NoteEncoder.WAYS.size())),
                                span(random))));
    }

    private static Definition definition(SplittableRandom random) {
        List<String> names = new ArrayList<>(some(random, () -> text(random)));
        names.add(text(random));
        String shown = text(random) + text(random);
        int from = random.nextInt(shown.length() + 1);
        String meaning = random.nextBoolean() ? text(random) : shown.substring(from);
        Evidence evidence = new Evidence("rule-" + random.nextInt(3), random.nextInt());
        return new Definition(names, span(random), span(random), random.nextInt(), meaning, shown, evidence);
    }

    private static <T> List<T> some(SplittableRandom random, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Span span(SplittableRandom random) {
        int start = random.nextInt(random.nextBoolean() ? 100 : Integer.MAX_VALUE);
        return new Span(start, start + random.nextInt(Math.min(1000, Integer.MAX_VALUE - start) + 1));
    }
}
