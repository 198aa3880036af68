package dev.glossls.server.session;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.HashMap;
import java.util.Map;

/** Shows the notes read so far, in steps that double, for each costs as much as there are notes. For one thread. */
final class Steps {
    private final Workspace workspace;
    private final Map<NoteId, Note> notes;
    private int shown;

    /** @param notes grows meanwhile */
    Steps(Workspace workspace, Map<NoteId, Note> notes) {
        this.workspace = workspace;
        this.notes = notes;
    }

    /** Shows what there is if that is twice as much as last time. */
    void next() {
        if (notes.size() >= 2 * shown) {
            Map<NoteId, Note> all = new HashMap<>(notes);
            shown = all.size();
            workspace.disk(all, false);
        }
    }
}
