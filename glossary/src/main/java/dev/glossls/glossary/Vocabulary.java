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
        String folder = "/dev/glossls/vocabulary/" + name + "/";
        List<Note> notes = new ArrayList<>();
        for (String file : WordList.lines(Vocabulary.class, folder + "notes.txt")) {
            NoteId id = NoteId.vocabulary(name, file);
            notes.add(NoteParser.read(id, text(folder + file)).note());
        }
        return notes;
    }

    private static String text(String resource) {
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
