package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;

/** A definition and the note that holds it. */
public record Place(NoteId note, Definition definition) implements Comparable<Place> {
    /** By note, then by offset: the same order whatever happened before. */
    @Override
    public int compareTo(Place other) {
        int byNote = note.compareTo(other.note);
        return byNote != 0 ? byNote : definition.nameSpan().compareTo(other.definition.nameSpan());
    }
}
