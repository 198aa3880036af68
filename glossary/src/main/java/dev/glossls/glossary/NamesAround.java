package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names that the notes around one give, the nearest notes first, until there are enough. */
final class NamesAround {
    static final int MOST = 200;

    private NamesAround() {}

    static CompletionIndex of(Glossary glossary, NoteId centre) {
        Map<String, Tier> names = new TreeMap<>();
        List<Note> notes = Surroundings.of(glossary, centre, centre);
        notes.sort(Comparator.comparingInt((Note note) -> centre.distanceTo(note.id()))
                .thenComparing(Note::id));
        for (Note note : notes) {
            for (Definition definition : note.definitions()) {
                for (String name : definition.names()) {
                    if (names.size() == MOST) {
                        return CompletionIndex.of(names);
                    }
                    names.merge(name, definition.evidence().tier(), NamesAround::better);
                }
            }
        }
        return CompletionIndex.of(names);
    }

    private static Tier better(Tier one, Tier other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
