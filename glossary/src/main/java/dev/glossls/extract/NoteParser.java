package dev.glossls.extract;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import java.util.Set;

/** Reads a Markdown note: what it says about terms, and where it is prose. Accepts any text. */
public final class NoteParser {
    private NoteParser() {}

    /** What a note says, read with the word lists of all languages. */
    public static Reading read(NoteId id, String text) {
        return read(id, text, Set.of());
    }

    /** What a note says, read with the word lists of some languages, named by their ISO 639-1 codes; none means all. */
    public static Reading read(NoteId id, String text, Set<String> languages) {
        return new Reading(Note.empty(id), Prose.plain(text));
    }
}
