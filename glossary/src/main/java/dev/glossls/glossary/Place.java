package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.List;

/**
 * A definition and the note that holds it.
 *
 * @param note which note
 * @param definition what it says
 * @param keys the keys of the definition's names, in their order
 */
public record Place(NoteId note, Definition definition, List<TermKey> keys) implements Comparable<Place> {
    public Place {
        keys = List.copyOf(keys);
    }

    /** A definition of a note. */
    static Place of(NoteId note, Definition definition) {
        return new Place(
                note, definition, definition.names().stream().map(TermKey::of).toList());
    }

    /** The key of the name that stands for the term at this place. */
    public TermKey labelKey() {
        return keys.get(0);
    }

    /** By note, then by offset: the same order whatever happened before. */
    @Override
    public int compareTo(Place other) {
        int byNote = note.compareTo(other.note);
        return byNote != 0 ? byNote : definition.nameSpan().compareTo(other.definition.nameSpan());
    }
}
