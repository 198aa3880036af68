package dev.glossls.note;

import java.util.List;

/**
 * What one text says: facts that depend on that text alone, in the order in which they stand there.
 *
 * @param id which note
 * @param headings its headings
 * @param definitions the places where it says what a term means
 * @param broader the places where it says that a concept is a kind of another
 */
public record Note(NoteId id, List<Heading> headings, List<Definition> definitions, List<Broader> broader) {
    public Note {
        headings = List.copyOf(headings);
        definitions = List.copyOf(definitions);
        broader = List.copyOf(broader);
    }

    /** A note that says nothing. */
    public static Note empty(NoteId id) {
        return new Note(id, List.of(), List.of(), List.of());
    }
}
