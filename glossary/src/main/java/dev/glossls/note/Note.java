package dev.glossls.note;

import java.util.List;

/**
 * What one text says: facts that depend on that text alone, in the order in which they stand there.
 *
 * @param id which note
 * @param headings its headings
 * @param definitions the places where it says what a term means
 * @param broader the places where it says that a concept is a kind of another
 * @param words which words it may hold, for notes whose text is not at hand
 */
public record Note(
        NoteId id, List<Heading> headings, List<Definition> definitions, List<Broader> broader, WordFilter words) {
    public Note {
        headings = List.copyOf(headings);
        definitions = List.copyOf(definitions);
        broader = List.copyOf(broader);
    }

    /** A note that may hold any words. */
    public Note(NoteId id, List<Heading> headings, List<Definition> definitions, List<Broader> broader) {
        this(id, headings, definitions, broader, WordFilter.ANY);
    }

    /** A note that says nothing. */
    public static Note empty(NoteId id) {
        return new Note(id, List.of(), List.of(), List.of());
    }

    /** The same note, which is known to hold certain words and no others. */
    public Note with(WordFilter held) {
        return new Note(id, headings, definitions, broader, held);
    }

    /** Whether a note of the same id says the same about terms, in whatever words. */
    public boolean saysAs(Note other) {
        return headings.equals(other.headings)
                && definitions.equals(other.definitions)
                && broader.equals(other.broader);
    }

    /** Whether a note names and explains the same things in the same words, in whatever place of its text. */
    public boolean saysWhereverAs(Note other) {
        if (definitions.size() != other.definitions.size()) {
            return false;
        }
        for (int i = 0; i < definitions.size(); i++) {
            if (!definitions.get(i).saysWhereverAs(other.definitions.get(i))) {
                return false;
            }
        }
        return true;
    }
}
