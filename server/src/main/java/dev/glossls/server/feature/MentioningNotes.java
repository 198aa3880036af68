package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.note.NoteId;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells which notes may mention a concept, so that few have to be read. */
final class MentioningNotes {
    private final Asked asked;

    MentioningNotes(Asked asked) {
        this.asked = asked;
    }

    /** The document that is asked from, then the others in order. */
    Set<NoteId> of(Concept concept) {
        Set<NoteId> notes = new LinkedHashSet<>();
        notes.add(asked.note());
        notes.addAll(asked.moment().snapshot().mayMention(concept.names()));
        return notes;
    }
}
