package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that answers depend on, at one moment, before anything is derived from it.
 *
 * @param disk what the notes on disk and the vocabularies say; never changed once it is here, so that it can be shared
 * @param open the open buffers, which stand before the disk
 * @param folders the folders of the workspace
 * @param settings what holds
 * @param loaded whether all notes of the folders have been read
 */
record State(
        Map<NoteId, Note> disk,
        SortedMap<NoteId, Document> open,
        List<Path> folders,
        Settings settings,
        boolean loaded) {
    static final State START = new State(Map.of(), new TreeMap<>(), List.of(), Settings.DEFAULT, false);

    State {
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
        folders = List.copyOf(folders);
    }

    State withDisk(Map<NoteId, Note> read, boolean complete) {
        return new State(read, open, folders, settings, complete);
    }

    State withOpen(SortedMap<NoteId, Document> documents) {
        return new State(disk, documents, folders, settings, loaded);
    }

    State withFolders(List<Path> roots) {
        return new State(disk, open, roots, settings, loaded);
    }

    State withSettings(Settings changed) {
        return new State(disk, open, folders, changed, loaded);
    }

    /** The notes that name or explain something otherwise than in another state. */
    SortedSet<NoteId> sayingOtherwise(State other) {
        SortedSet<NoteId> all = new TreeSet<>(open.keySet());
        all.addAll(other.open.keySet());
        if (disk != other.disk) {
            all.addAll(disk.keySet());
            all.addAll(other.disk.keySet());
        }
        all.removeIf(id -> note(id).saysWhereverAs(other.note(id)));
        return all;
    }

    /** What a note says; nothing, if there is no such note. */
    private Note note(NoteId id) {
        Document document = open.get(id);
        Note note = document == null || id.isVocabulary() ? disk.get(id) : document.note();
        return note == null ? Note.empty(id) : note;
    }
}
