package dev.glossls.server.session;

import dev.glossls.glossary.Difference;
import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The glossary of a state, made from that of another: only notes whose facts differ are exchanged, so that typing in
 * prose keeps the glossary as it is. Which state came before makes no difference to what the glossary says.
 *
 * @param disk the facts of the notes on disk
 * @param open the facts of the open buffers, which stand before the disk
 * @param glossary what both make together
 */
record Derivation(Map<NoteId, Note> disk, Map<NoteId, Note> open, Glossary glossary) {
    static final Derivation START = new Derivation(Map.of(), Map.of(), Glossary.empty());

    Derivation to(State state) {
        Map<NoteId, Note> buffers = new TreeMap<>();
        state.open().forEach((id, document) -> {
            // An editor that shows a note of the vocabulary adds nothing to it, and brings none back that is turned
            // off.
            if (!id.isVocabulary()) {
                buffers.put(id, document.note());
            }
        });
        Set<NoteId> changed = new TreeSet<>();
        compare(open, buffers, changed);
        if (disk != state.disk()) {
            compare(disk, state.disk(), changed);
        }
        Derivation next = new Derivation(state.disk(), buffers, glossary);
        changed.removeIf(id -> same(find(id), next.find(id)));
        Derivation made = new Derivation(state.disk(), buffers, next.exchange(changed));
        if (state.settings().paranoid()) {
            made.checkEqualsFresh();
        }
        return made;
    }

    /** A glossary of which at least half changes is made afresh; the notes that were not changed lie close together then. */
    private Glossary exchange(Collection<NoteId> changed) {
        if (changed.isEmpty()) {
            return glossary;
        }
        List<Note> put = new ArrayList<>();
        List<NoteId> gone = new ArrayList<>();
        for (NoteId id : changed) {
            Note note = find(id);
            if (note == null) {
                gone.add(id);
            } else {
                put.add(note);
            }
        }
        if (put.size() == 1 && gone.isEmpty()) {
            return glossary.with(put.get(0));
        }
        if (put.size() * 2 >= disk.size() + open.size()) {
            return fresh(disk, open);
        }
        return glossary.exchanged(put, gone);
    }

    private static Glossary fresh(Map<NoteId, Note> disk, Map<NoteId, Note> open) {
        Map<NoteId, Note> all = new HashMap<>(disk);
        all.putAll(open);
        return Glossary.of(all.values());
    }

    /** @throws IllegalStateException if this glossary answers otherwise than one made afresh from the same notes */
    private void checkEqualsFresh() {
        Difference.between(glossary, fresh(disk, open)).ifPresent(difference -> {
            throw new IllegalStateException(
                    "The glossary made step by step differs from one made afresh: " + difference);
        });
    }

    private @Nullable Note find(NoteId id) {
        Note buffer = open.get(id);
        return buffer != null ? buffer : disk.get(id);
    }

    private static void compare(Map<NoteId, Note> before, Map<NoteId, Note> after, Set<NoteId> changed) {
        before.forEach((id, note) -> {
            if (!same(note, after.get(id))) {
                changed.add(id);
            }
        });
        after.forEach((id, note) -> {
            if (!same(note, before.get(id))) {
                changed.add(id);
            }
        });
    }

    private static boolean same(@Nullable Note one, @Nullable Note other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.saysAs(other);
    }
}
