package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.note.NoteId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

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
        Set<NoteId> others = new TreeSet<>(asked.moment().snapshot().mayMention(concept.names()));
        // A note may name what it defines in its front matter alone.
        concept.places().stream()
                .map(Place::note)
                .filter(note -> !note.isVocabulary())
                .forEach(others::add);
        notes.addAll(others);
        return notes;
    }
}
