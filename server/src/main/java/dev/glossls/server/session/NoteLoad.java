package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.cache.Checksum;
import dev.glossls.server.cache.KeptNote;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * How files become notes: what the cache knows, or what their texts say now.
 *
 * @param cache what is known of them
 * @param reader reads the others
 * @param languages the languages whose word lists are used
 * @param limits how much is read
 * @param reports is told what was left out
 */
record NoteLoad(NoteCache cache, NoteReader reader, SortedSet<String> languages, Limits limits, Reports reports) {
    /** Puts what a file says into the map if the cache knows that without a look into the file; says whether it does. */
    boolean recall(NoteFile file, Map<NoteId, Note> notes) {
        NoteId id = NoteUris.of(file.path());
        Optional<Note> known = cache.unchanged(id, file.stamp());
        known.ifPresent(note -> notes.put(id, note));
        return known.isPresent();
    }

    /** Reads a file and puts what it says into the map; what can be read, but not in time, says nothing. */
    void read(NoteFile file, Map<NoteId, Note> notes) {
        NoteFiles.bytes(file.path(), limits, reports).ifPresent(bytes -> {
            NoteId id = NoteUris.of(file.path());
            notes.put(id, note(id, file, bytes).orElseGet(() -> Note.empty(id)));
        });
    }

    private Optional<Note> note(NoteId id, NoteFile file, byte[] bytes) {
        long checksum = Checksum.of(bytes);
        Optional<Note> known = cache.sameBytes(id, file.stamp(), checksum);
        if (known.isPresent()) {
            return known;
        }
        String text = NoteFiles.text(file.path(), bytes, reports);
        Optional<Note> read = reader.note(id, text, languages);
        if (bytes.length == file.stamp().size()) {
            read.ifPresent(note -> cache.keep(new KeptNote(file.stamp(), checksum, note)));
        }
        return read;
    }
}
