package dev.glossls.glossary;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The glossaries that ship with the program: notes among its resources, read as any note is. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The names of all vocabularies. */
    public static SortedSet<String> names() {
        return new TreeSet<>(WordList.lines(Vocabulary.class, "/dev/glossls/vocabulary/vocabularies.txt"));
    }

    /**
     * The notes of a vocabulary.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static List<Note> notes(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no vocabulary " + name + "; there is " + names());
        }
        List<Note> notes = new ArrayList<>();
        for (String file : files(name)) {
            notes.add(NoteParser.read(NoteId.vocabulary(name, file), resource(name, file))
                    .note());
        }
        return notes;
    }

    /** The text of a note of a vocabulary; absent if there is no such note. */
    public static Optional<String> text(NoteId id) {
        for (String name : names()) {
            for (String file : files(name)) {
                if (NoteId.vocabulary(name, file).equals(id)) {
                    return Optional.of(resource(name, file));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> files(String vocabulary) {
        return WordList.lines(Vocabulary.class, folder(vocabulary) + "notes.txt");
    }

    private static String folder(String vocabulary) {
        return "/dev/glossls/vocabulary/" + vocabulary + "/";
    }

    private static String resource(String vocabulary, String file) {
        String resource = folder(vocabulary) + file;
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
