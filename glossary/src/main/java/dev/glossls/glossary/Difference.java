package dev.glossls.glossary;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Optional;

/** Compares what two glossaries say. */
public final class Difference {
    private Difference() {}

    /**
     * In what one glossary says otherwise than another, in words; absent if they agree about notes, names and meanings.
     * Takes as long as there are names.
     */
    public static Optional<String> between(Glossary one, Glossary other) {
        if (!ids(one).equals(ids(other))) {
            return Optional.of("the notes are " + ids(one) + " or " + ids(other));
        }
        if (!one.keys().equals(other.keys())) {
            return Optional.of("the names are " + one.keys() + " or " + other.keys());
        }
        for (TermKey key : one.keys()) {
            for (Place place : one.places(key)) {
                NoteId from = place.note();
                if (!one.meanings(key, from).equals(other.meanings(key, from))) {
                    return Optional.of("\"" + key + "\" has other meanings in " + from.uri());
                }
            }
        }
        return Optional.empty();
    }

    private static List<NoteId> ids(Glossary glossary) {
        return glossary.notes().stream().map(Note::id).toList();
    }
}
