package dev.glossls.server.session;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.Collection;
import java.util.HashMap;
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

    /** With more notes changed than this, a glossary made afresh is cheaper. */
    private static final int MOST_EXCHANGED = 64;

    Derivation to(State state) {
        Map<NoteId, Note> buffers = new TreeMap<>();
        state.open().forEach((id, document) -> buffers.put(id, document.note()));
        if (Math.abs(disk.size() - state.disk().size()) > MOST_EXCHANGED) {
            return new Derivation(state.disk(), buffers, fresh(state.disk(), buffers));
        }
        Set<NoteId> changed = new TreeSet<>();
        compare(open, buffers, changed);
        if (disk != state.disk()) {
            compare(disk, state.disk(), changed);
        }
        Derivation next = new Derivation(state.disk(), buffers, glossary);
        changed.removeIf(id -> same(find(id), next.find(id)));
        return new Derivation(state.disk(), buffers, next.exchange(changed));
    }

    private Glossary exchange(Collection<NoteId> changed) {
        if (changed.size() > MOST_EXCHANGED) {
            return fresh(disk, open);
        }
        Glossary exchanged = glossary;
        for (NoteId id : changed) {
            Note note = find(id);
            exchanged = note == null ? exchanged.without(id) : exchanged.with(note);
        }
        return exchanged;
    }

    private static Glossary fresh(Map<NoteId, Note> disk, Map<NoteId, Note> open) {
        Map<NoteId, Note> all = new HashMap<>(disk);
        all.putAll(open);
        return Glossary.of(all.values());
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
        return one == null || other == null ? one == other : one.saysAs(other);
    }
}
