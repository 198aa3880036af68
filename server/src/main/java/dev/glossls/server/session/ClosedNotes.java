package dev.glossls.server.session;

import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.NoteId;
import java.util.Optional;

/**
 * The texts of notes that nobody has open. They are not kept, but read when they are asked for.
 *
 * @param limits how much is read
 * @param reports hears of what cannot be read
 */
record ClosedNotes(Limits limits, Reports reports) {
    Optional<Source> source(NoteId id) {
        Optional<String> text = id.isVocabulary()
                ? Vocabulary.text(id)
                : NoteUris.path(id).flatMap(file -> NoteFiles.text(file, limits, reports));
        return text.map(found -> new Source(id, found));
    }
}
