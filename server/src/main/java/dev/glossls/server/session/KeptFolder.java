package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.cache.CacheFile;
import dev.glossls.server.cache.CacheFolder;
import dev.glossls.server.cache.CacheKey;
import dev.glossls.server.cache.FileStamp;
import dev.glossls.server.cache.KeptNote;
import dev.glossls.server.cache.StoredNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is kept of the notes of one workspace folder, or of one vocabulary: what an earlier start has left, and what was
 * found since. A cache that is damaged or cannot be used is told of once and done without.
 */
final class KeptFolder {
    private final CacheFolder folder;
    private final CacheKey key;
    private final Path file;
    private final Reports reports;

    private final Map<NoteId, KeptNote> kept = new ConcurrentHashMap<>();
    /** How many notes the cache does not know as they are now. */
    private final AtomicInteger unknown = new AtomicInteger();

    private volatile StoredNotes stored;

    private KeptFolder(CacheFolder folder, CacheKey key, Reports reports) {
        this.folder = folder;
        this.key = key;
        this.file = folder.file(key.place());
        this.reports = reports;
        this.stored = read();
    }

    static KeptFolder open(CacheFolder folder, CacheKey key, Reports reports) {
        return new KeptFolder(folder, key, reports);
    }

    /** Whether the note lies in this folder. */
    boolean holds(NoteId id) {
        String place = key.place();
        String uri = id.uri();
        return uri.startsWith(place)
                && (uri.length() == place.length() || place.endsWith("/") || uri.charAt(place.length()) == '/');
    }

    /** All notes that an earlier start has left of something that never changes. */
    List<Note> notes(FileStamp stamp) {
        return stored.ids().stream()
                .flatMap(id -> unchanged(id, stamp).stream())
                .toList();
    }

    /** What a note says if the stamp of its file proves that the file has not changed. */
    Optional<Note> unchanged(NoteId id, FileStamp now) {
        try {
            Optional<KeptNote> found = stored.unchanged(id, now);
            found.ifPresent(note -> kept.put(id, note));
            return found.map(KeptNote::note);
        } catch (IOException e) {
            drop(e);
            return Optional.empty();
        }
    }

    /** What a note says if its file holds the same bytes as when it was read. */
    Optional<Note> sameBytes(NoteId id, FileStamp now, long checksum) {
        try {
            Optional<KeptNote> found = stored.sameBytes(id, now, checksum);
            found.ifPresent(this::keep);
            return found.map(KeptNote::note);
        } catch (IOException e) {
            drop(e);
            return Optional.empty();
        }
    }

    /** Keeps what was read just now. */
    void keep(KeptNote note) {
        kept.put(note.note().id(), note);
        unknown.incrementAndGet();
    }

    /** All notes have been looked for: what an earlier start has left is of no more use, and not all of it may hold. */
    void complete() {
        int gone = stored.ids().size() - kept.size();
        stored = StoredNotes.NONE;
        if (gone != 0) {
            unknown.incrementAndGet();
        }
    }

    /** Writes all that is kept if the cache does not know so many notes as they are now. */
    void save(int leastUnknown) {
        try {
            if (unknown.get() < leastUnknown) {
                folder.use(file);
                return;
            }
            unknown.set(0);
            CacheFile.write(file, key, List.copyOf(kept.values()));
            folder.removeOld();
        } catch (IOException e) {
            reports.info("The cache was not written: " + e);
        }
    }

    private StoredNotes read() {
        try {
            return CacheFile.read(file, key);
        } catch (IOException e) {
            tell(e);
            return StoredNotes.NONE;
        }
    }

    private synchronized void drop(IOException reason) {
        if (stored != StoredNotes.NONE) {
            stored = StoredNotes.NONE;
            unknown.incrementAndGet();
            tell(reason);
        }
    }

    private void tell(IOException reason) {
        reports.info("The cache " + file + " was dropped: " + reason);
    }
}
