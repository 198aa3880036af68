package dev.glossls.server.session;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The texts of notes that nobody has open. They are not kept, but read when they are asked for.
 *
 * @param reader reads them within limits
 * @param limits how much is read
 * @param reports hears of what cannot be read
 */
record ClosedNotes(NoteReader reader, Limits limits, Reports reports) {
    Optional<Source> source(NoteId id) {
        Optional<String> text = id.isVocabulary()
                ? Vocabulary.text(id)
                : NoteUris.path(id).flatMap(file -> NoteFiles.text(file, limits, reports));
        return text.map(found -> new Source(id, found));
    }

    Optional<Document> document(NoteId id, SortedSet<String> languages) {
        return source(id).map(source -> Document.closed(source, new Document.Origin(reader, languages)));
    }

    /** A file with the text of a note: its own, or one made for a note of the vocabulary. */
    Optional<Path> file(NoteId id) {
        if (!id.isVocabulary()) {
            return NoteUris.path(id);
        }
        return UserCache.folder()
                .flatMap(cache -> Vocabulary.text(id).flatMap(text -> VocabularyFiles.file(id, text, cache, reports)));
    }

    Prose prose(Source source) {
        return reader.ask(source.id(), source.text(), () -> NoteParser.prose(source.text()))
                .orElseGet(() -> new Prose(List.of(), List.of()));
    }
}
