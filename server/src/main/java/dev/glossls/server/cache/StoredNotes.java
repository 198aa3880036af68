package dev.glossls.server.cache;

import dev.glossls.note.NoteId;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The notes of one file, of which each is decoded only when it is asked for, from any thread. That the bytes are those
 * that were written is known; that they make sense is not taken for granted.
 */
public final class StoredNotes {
    public static final StoredNotes NONE = new StoredNotes(new byte[0], Map.of(), List.of());

    /** A number of one byte for size, checksum and time each would do. */
    private static final int LEAST_ENTRY = 13;

    private final byte[] bytes;
    private final Map<NoteId, Entry> entries;
    private final List<String> rules;

    private StoredNotes(byte[] bytes, Map<NoteId, Entry> entries, List<String> rules) {
        this.bytes = bytes;
        this.entries = entries;
        this.rules = rules;
    }

    /** Where the facts of a note lie, and what they were read from. */
    private record Entry(FileStamp stamp, long checksum, int start, int end) {}

    /** Finds out which notes there are, up to the end of the reader. */
    static StoredNotes of(byte[] bytes, FactsReader in) throws StreamCorruptedException {
        int count = in.count(LEAST_ENTRY);
        Map<NoteId, Entry> entries = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            NoteId id = new NoteId(in.text());
            FileStamp stamp = new FileStamp(in.number(), in.fixed(), in.below(2) == 1);
            long checksum = in.fixed();
            int length = in.size();
            int start = in.skip(length);
            entries.put(id, new Entry(stamp, checksum, start, start + length));
        }
        List<String> rules = new ArrayList<>();
        for (int left = in.count(1); left > 0; left--) {
            rules.add(in.text());
        }
        if (!in.isAtEnd()) {
            throw new StreamCorruptedException("more than the notes");
        }
        return new StoredNotes(bytes, entries, rules);
    }

    public Set<NoteId> ids() {
        return entries.keySet();
    }

    /** What a note says whose file has the stamp now, if that alone proves that it is the one that was read. */
    public Optional<KeptNote> unchanged(NoteId id, FileStamp now) throws StreamCorruptedException {
        Entry entry = entries.get(id);
        if (entry == null || !entry.stamp().proves(now)) {
            return Optional.empty();
        }
        return Optional.of(decoded(id, entry, now));
    }

    /** What a note says whose file holds bytes of that checksum. */
    public Optional<KeptNote> sameBytes(NoteId id, FileStamp now, long checksum) throws StreamCorruptedException {
        Entry entry = entries.get(id);
        if (entry == null || entry.stamp().size() != now.size() || entry.checksum() != checksum) {
            return Optional.empty();
        }
        return Optional.of(decoded(id, entry, now));
    }

    private KeptNote decoded(NoteId id, Entry entry, FileStamp now) throws StreamCorruptedException {
        FactsReader in = new FactsReader(bytes, entry.start(), entry.end());
        return new KeptNote(now, entry.checksum(), NoteDecoder.note(id, in, rules));
    }
}
