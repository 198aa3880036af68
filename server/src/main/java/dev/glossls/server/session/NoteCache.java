package dev.glossls.server.session;

import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.cache.Build;
import dev.glossls.server.cache.CacheFolder;
import dev.glossls.server.cache.CacheKey;
import dev.glossls.server.cache.FileStamp;
import dev.glossls.server.cache.KeptNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is known of notes from earlier starts, and kept for later ones. Without a folder to keep it in, nothing. */
final class NoteCache {
    /** With fewer notes changed since, reading them again costs less than writing all. */
    private static final int MUCH = 64;
    /** The vocabularies come with the program and change only with it. */
    private static final FileStamp NEVER_CHANGES = new FileStamp(0, 0, true);

    private final List<KeptFolder> folders;
    private final List<KeptFolder> vocabularies;

    private NoteCache(List<KeptFolder> folders, List<KeptFolder> vocabularies) {
        this.folders = folders;
        this.vocabularies = vocabularies;
    }

    /** Knows nothing, and keeps nothing. */
    static NoteCache none() {
        return new NoteCache(List.of(), List.of());
    }

    /** What there is for this build of the program, which has to be one whose classes never change. */
    static NoteCache of(Optional<CacheFolder> cache, Collection<Path> roots, Settings settings, Reports reports) {
        try {
            OptionalLong build = cache.isEmpty() ? OptionalLong.empty() : Build.ofThisProgram();
            return build.isEmpty() ? none() : open(cache.get(), build.getAsLong(), roots, settings, reports);
        } catch (IOException e) {
            reports.info("Notes are not cached: " + e);
            return none();
        }
    }

    /**
     * What a folder has of notes that one build of the program reads with some settings.
     *
     * @param roots where the notes lie
     */
    static NoteCache open(CacheFolder cache, long build, Collection<Path> roots, Settings settings, Reports reports) {
        String reading = String.join(",", settings.languages());
        List<KeptFolder> folders = new ArrayList<>();
        for (Path root : roots) {
            CacheKey key = new CacheKey(build, reading, NoteUris.of(root).uri());
            folders.add(KeptFolder.open(cache, key, reports));
        }
        List<KeptFolder> vocabularies = new ArrayList<>();
        for (String name : settings.vocabularies()) {
            CacheKey key = new CacheKey(build, "", NoteId.vocabulary(name, "").uri());
            vocabularies.add(KeptFolder.open(cache, key, reports));
        }
        return new NoteCache(List.copyOf(folders), List.copyOf(vocabularies));
    }

    /** Throws away what is kept of the notes of some folders, so that all are read again. */
    static void forget(Optional<CacheFolder> cache, Collection<Path> roots, Reports reports) {
        for (Path root : cache.isEmpty() ? List.<Path>of() : roots) {
            try {
                Files.deleteIfExists(cache.get().file(NoteUris.of(root).uri()));
            } catch (IOException e) {
                reports.info("The cache of " + root + " was not thrown away: " + e);
            }
        }
    }

    /** The notes of all vocabularies that count. */
    List<Note> vocabularies(Settings settings) {
        List<Note> notes = new ArrayList<>();
        settings.vocabularies().forEach(name -> notes.addAll(vocabulary(name)));
        return notes;
    }

    /** The notes of a vocabulary. */
    List<Note> vocabulary(String name) {
        Optional<KeptFolder> folder = of(NoteId.vocabulary(name, ""), vocabularies);
        List<Note> known = folder.map(kept -> kept.notes(NEVER_CHANGES)).orElse(List.of());
        if (!known.isEmpty()) {
            return known;
        }
        List<Note> read = Vocabulary.notes(name);
        folder.ifPresent(kept -> read.forEach(note -> kept.keep(new KeptNote(NEVER_CHANGES, 0, note))));
        return read;
    }

    /** What a note says if the stamp of its file proves that the file has not changed. */
    Optional<Note> unchanged(NoteId id, FileStamp now) {
        return of(id, folders).flatMap(folder -> folder.unchanged(id, now));
    }

    /** What a note says if its file holds the same bytes as when it was read. */
    Optional<Note> sameBytes(NoteId id, FileStamp now, long checksum) {
        return of(id, folders).flatMap(folder -> folder.sameBytes(id, now, checksum));
    }

    /** Keeps what was read just now. */
    void keep(KeptNote note) {
        of(note.note().id(), folders).ifPresent(folder -> folder.keep(note));
    }

    /** All notes have been looked for. Writes what has changed. */
    void complete() {
        for (List<KeptFolder> all : List.of(folders, vocabularies)) {
            all.forEach(KeptFolder::complete);
            all.forEach(folder -> folder.save(1));
        }
    }

    /** Writes what has changed since, if that is much. */
    void saveMuch() {
        folders.forEach(folder -> folder.save(MUCH));
    }

    private static Optional<KeptFolder> of(NoteId id, List<KeptFolder> folders) {
        for (KeptFolder folder : folders) {
            if (folder.holds(id)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
