package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What some changes on disk come down to. Only what lies there now counts, not what the client says has happened.
 *
 * @param present notes to read again
 * @param gone notes, or folders of notes, that are no longer there
 * @param needsRefresh whether settings may have changed
 * @param needsReload whether other files may be notes now
 */
record FileChanges(Set<Path> present, Set<NoteId> gone, boolean needsRefresh, boolean needsReload) {

    static FileChanges of(Collection<Path> files, State state, Reports reports) {
        Set<Path> present = new TreeSet<>();
        Set<NoteId> gone = new TreeSet<>();
        boolean refresh = false;
        boolean reload = false;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.equals(SettingsSource.FILE_NAME)) {
                refresh = true;
            } else if (name.equals(IgnoreRules.FILE_NAME) || isVisibleFolder(file, name, state)) {
                reload = true;
            } else if (isNote(file, state, reports)) {
                present.add(file);
            } else {
                gone.add(NoteUris.of(file));
            }
        }
        return new FileChanges(present, gone, refresh, reload);
    }

    boolean isEmpty() {
        return present.isEmpty() && gone.isEmpty();
    }

    void removeFrom(Map<NoteId, Note> notes) {
        if (!gone.isEmpty()) {
            notes.keySet().removeIf(this::isGone);
        }
    }

    /** Whether the note, or a folder above it, is gone. */
    private boolean isGone(NoteId id) {
        String uri = id.uri();
        for (int end = uri.length(); end > 0; end = uri.lastIndexOf('/', end - 1)) {
            if (gone.contains(new NoteId(uri.substring(0, end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisibleFolder(Path file, String name, State state) {
        return !name.startsWith(".")
                && Files.isDirectory(file)
                && state.folders().stream().anyMatch(file::startsWith);
    }

    private static boolean isNote(Path file, State state, Reports reports) {
        return Files.isRegularFile(file)
                && state.folders().stream()
                        .anyMatch(folder -> NoteFiles.isNote(folder, file, state.settings(), reports));
    }
}
