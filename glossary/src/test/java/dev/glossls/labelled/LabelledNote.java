package dev.glossls.labelled;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A note and what a reader says of it.
 *
 * @param name the name of its file: a number, the code of its language and some words, with hyphens between
 * @param text what stands in it
 * @param labels the places that were judged
 */
record LabelledNote(String name, String text, List<Label> labels) {
    private static final String NOTE = ".md";

    LabelledNote {
        labels = List.copyOf(labels);
    }

    /** The notes of a folder, each beside its table of labels, by name. */
    static List<LabelledNote> in(Path folder) {
        List<LabelledNote> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(NOTE))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                Path table = folder.resolve(name.substring(0, name.length() - NOTE.length()) + ".tsv");
                notes.add(new LabelledNote(name, Files.readString(file), Label.table(Files.readString(table))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notes;
    }

    /** The code of its language, which its name holds; of two, the first. */
    String language() {
        return name.split("-")[1];
    }

    /** What the program finds here and would show. */
    List<Definition> found() {
        return found(text);
    }

    static List<Definition> found(String text) {
        return NoteParser.read(new NoteId("file:///notes/note.md"), text).note().definitions().stream()
                .filter(definition -> definition.evidence().tier() != Tier.WEAK)
                .filter(definition -> !definition.meaning().isEmpty())
                .toList();
    }

    Comparison comparison() {
        return Comparison.of(labels, found());
    }

    long count(Label.Kind kind) {
        return labels.stream().filter(label -> label.kind() == kind).count();
    }
}
