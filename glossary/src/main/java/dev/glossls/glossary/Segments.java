package dev.glossls.glossary;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The notes of a glossary in a few segments, each note counting in one of them. A changed note is struck out where it was and
 * becomes a segment of its own, so that it costs only its own size. When there are many segments the small ones become one,
 * as in a log-structured merge tree (O'Neil and others, 1996): a large one takes part only after about as many notes
 * changed as it holds, so a glossary of a million names is never made anew because of a keystroke. Immutable.
 */
final class Segments implements Iterable<Segment> {
    static final Segments NONE = new Segments(List.of());

    /** Every question is put to each segment. */
    private static final int MOST = 8;

    private final List<Segment> segments;

    private Segments(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /** Some notes; of two with one id the later counts. */
    static Segments of(Collection<Note> notes) {
        Map<NoteId, Note> last = new HashMap<>();
        notes.forEach(note -> last.put(note.id(), note));
        return last.isEmpty() ? NONE : new Segments(List.of(Segment.of(List.copyOf(last.values()))));
    }

    /** These notes with one added, or put in place of the one with its id. */
    Segments with(Note note) {
        List<Segment> changed = new ArrayList<>(segments);
        for (int i = 0; i < changed.size(); i++) {
            Segment segment = changed.get(i);
            if (segment.size() == 1 && segment.note(note.id()).isPresent()) {
                changed.set(i, segment.replacedBy(note));
                return new Segments(changed);
            }
        }
        return exchanged(List.of(note), Set.of());
    }

    /** These notes with some added, or put in place of those with their ids, and some taken out. */
    Segments exchanged(Collection<Note> put, Collection<NoteId> gone) {
        Segments added = of(put);
        List<NoteId> old = new ArrayList<>(gone);
        put.forEach(note -> old.add(note.id()));
        List<Segment> changed = new ArrayList<>();
        for (Segment segment : segments) {
            Segment left = segment.without(old);
            if (left.size() > 0) {
                changed.add(left.isMostlyStruck() ? Segment.of(left.notes()) : left);
            }
        }
        changed.addAll(added.segments);
        if (changed.size() > MOST) {
            fold(changed);
        }
        return new Segments(changed);
    }

    /** Makes one of the smallest segments: two at least, and on to larger ones as long as they are not twice as large. */
    private static void fold(List<Segment> segments) {
        segments.sort(Comparator.comparing(Segment::size).reversed());
        List<Note> folded = new ArrayList<>();
        int smallest = segments.size() - 1;
        for (int i = smallest; i >= 0; i--) {
            if (i < smallest - 1 && segments.get(i).size() >= 2 * folded.size()) {
                break;
            }
            folded.addAll(segments.remove(i).notes());
        }
        segments.add(Segment.of(folded));
    }

    @Override
    public Iterator<Segment> iterator() {
        return segments.iterator();
    }
}
