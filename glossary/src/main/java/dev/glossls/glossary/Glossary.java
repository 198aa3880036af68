package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.Lexicon;
import dev.glossls.index.Mention;
import dev.glossls.index.MentionFinder;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All concepts of some notes at one moment. Immutable, and safe to share between threads.
 *
 * <p>Most notes lie in a base that is indexed once; the few that changed since lie in an overlay that hides what the base
 * says of them, so that a changed note costs only its own size. Which notes lie where is never seen from outside: a
 * glossary changed step by step answers as one made afresh from the same notes.
 */
public final class Glossary {
    private static final int LARGEST_OVERLAY = 64;

    private final Segment base;
    private final Segment overlay;
    /** Notes of the base that no longer count: they were changed or taken out. */
    private final Set<NoteId> hidden;

    private final Lexicon lexicon;
    private final Remembered<TermKey, TermKey> roots = new Remembered<>();
    private final Remembered<TermKey, List<List<Place>>> senses = new Remembered<>();

    private Glossary(Segment base, Segment overlay, Set<NoteId> hidden) {
        this.base = base;
        this.overlay = overlay;
        this.hidden = hidden;
        this.lexicon = new ShownNames(this, overlay, base);
    }

    /** The glossary of no notes. */
    public static Glossary empty() {
        return new Glossary(Segment.EMPTY, Segment.EMPTY, Set.of());
    }

    /** The glossary of some notes. Of two with one id the later counts. */
    public static Glossary of(Collection<Note> notes) {
        SortedMap<NoteId, Note> sorted = new TreeMap<>();
        notes.forEach(note -> sorted.put(note.id(), note));
        return new Glossary(Segment.of(sorted), Segment.EMPTY, Set.of());
    }

    /** This glossary with one note added, or put in place of the one with its id. */
    public Glossary with(Note note) {
        SortedMap<NoteId, Note> changed = new TreeMap<>(overlay.notes());
        if (note.equals(changed.put(note.id(), note))) {
            return this;
        }
        return changed(changed, note.id());
    }

    /** This glossary without a note. */
    public Glossary without(NoteId id) {
        SortedMap<NoteId, Note> changed = new TreeMap<>(overlay.notes());
        changed.remove(id);
        return changed(changed, id);
    }

    private Glossary changed(SortedMap<NoteId, Note> changed, NoteId id) {
        Set<NoteId> out = new TreeSet<>(hidden);
        if (base.notes().containsKey(id)) {
            out.add(id);
        }
        Glossary next = new Glossary(base, overlay.replacedBy(changed), out);
        return changed.size() > LARGEST_OVERLAY ? of(next.notes()) : next;
    }

    /** All notes, in the order of their ids. */
    public Collection<Note> notes() {
        SortedMap<NoteId, Note> notes = new TreeMap<>(base.notes());
        notes.keySet().removeAll(hidden);
        notes.putAll(overlay.notes());
        return notes.values();
    }

    /** The note of an id; absent if the glossary is not made of it. */
    Optional<Note> note(NoteId id) {
        Optional<Note> changed = Optional.ofNullable(overlay.notes().get(id));
        return changed.isPresent() || hidden.contains(id)
                ? changed
                : Optional.ofNullable(base.notes().get(id));
    }

    /** The notes whose URIs begin with some characters, in the order of their ids, so many at most. */
    List<Note> notesBelow(String folder, int most) {
        List<Note> notes = new ArrayList<>(overlay.notesBelow(folder).values());
        int enough = notes.size() + most;
        for (Note note : base.notesBelow(folder).values()) {
            if (notes.size() == enough) {
                break;
            }
            if (!hidden.contains(note.id())) {
                notes.add(note);
            }
        }
        notes.sort(Comparator.comparing(Note::id));
        return notes.subList(0, Math.min(most, notes.size()));
    }

    /** The keys of all names, in order. */
    public NavigableSet<TermKey> keys() {
        NavigableSet<TermKey> keys = new TreeSet<>(overlay.keys());
        base.keys().stream().filter(this::isLive).forEach(keys::add);
        return keys;
    }

    /** The definitions that give this name to what they define, in the order of their notes. */
    public List<Place> places(TermKey key) {
        return livePlaces(overlay.places(key), base.places(key));
    }

    /** The definitions of labels that go on before their last words, found by the key of those. */
    List<Place> compounds(TermKey ending) {
        return livePlaces(overlay.compounds(ending), base.compounds(ending));
    }

    private List<Place> livePlaces(List<Place> changed, List<Place> kept) {
        List<Place> places = new ArrayList<>(changed);
        for (Place place : kept) {
            if (!hidden.contains(place.note())) {
                places.add(place);
            }
        }
        places.sort(null);
        return places;
    }

    /**
     * The concepts that a name stands for, as seen from a note: the nearest first. More than one where the notes use the
     * name, mostly an acronym, for different things.
     */
    public List<Concept> meanings(TermKey key, NoteId from) {
        return new Meanings(this, from).of(key);
    }

    /** The concept that a definition belongs to, as seen from its own note. */
    public Concept concept(Place place) {
        return new Meanings(this, place.note()).of(place);
    }

    /** The anchor of the concept that a definition belongs to. */
    Place anchor(Place place) {
        return new Meanings(this, place.note()).sense(place).get(0);
    }

    /** A concept of this glossary as seen from another note. */
    Concept seen(Concept concept, NoteId from) {
        return new Meanings(this, from).seen(concept);
    }

    /** What concepts have to do with one another, as seen from a note. */
    public Kinship kinship(NoteId from) {
        return new Kinship(this, from);
    }

    /** The keys that stand for the concepts of labels, as far as anybody asked for them. */
    Remembered<TermKey, TermKey> roots() {
        return roots;
    }

    /** The definitions of the concepts that a root stands for, as far as anybody asked for them. */
    Remembered<TermKey, List<List<Place>>> senses() {
        return senses;
    }

    /** The mentions of names in a passage, in order. Spans count in the source. */
    public List<Mention> mentions(Passage passage) {
        List<Mention> found = passage.isVerbatim()
                ? MentionFinder.inCode(lexicon, passage.text())
                : MentionFinder.inProse(lexicon, passage.text(), passage.words());
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Mention mention : found) {
            mentions.add(new Mention(passage.source(mention.span()), mention.key()));
        }
        return mentions;
    }

    /** The keys of the names in a text that is prose, in order. */
    List<TermKey> names(String text) {
        return MentionFinder.inProse(lexicon, text).stream().map(Mention::key).toList();
    }

    /** The longest name at an offset of the source inside a mention, beside the mention itself: "model" in "model card". */
    Optional<Mention> inside(Passage passage, Mention mention, int offset) {
        int start = passage.at(mention.span().start()).orElse(0);
        int end = passage.at(mention.span().end() - 1).orElse(start - 1) + 1;
        Mention longest = null;
        for (Word first : Words.of(passage.text(), new Span(start, end))) {
            int from = first.span().start();
            String rest = passage.text()
                    .substring(from, from == start ? Math.max(from, lastJoint(passage, start, end)) : end);
            for (Mention found : MentionFinder.inProse(lexicon, rest)) {
                Span place = passage.source(found.span().shift(from));
                boolean under = place.contains(offset) && !place.equals(mention.span());
                if (under && (longest == null || longest.span().length() < place.length())) {
                    longest = new Mention(place, found.key());
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The end of the last word but one of a stretch of a passage. */
    private static int lastJoint(Passage passage, int start, int end) {
        List<Word> words = Words.of(passage.text(), new Span(start, end));
        return words.size() < 2 ? start : words.get(words.size() - 2).end();
    }

    /** Where it is said what a concept is a kind of, by the name used there. */
    List<Statement> broader(TermKey key) {
        return live(overlay.broader(key), base.broader(key));
    }

    /** Where it is said what is a kind of a concept, by the name used there. */
    List<Statement> narrower(TermKey key) {
        return live(overlay.narrower(key), base.narrower(key));
    }

    /** The indexes to complete from. What they hold beside live names has to be left out: see {@link #isLive}. */
    List<CompletionIndex> completions() {
        return List.of(overlay.completions(), base.completions());
    }

    /** The words of all names, to be searched for what is almost one of them. */
    public NearNames nearNames() {
        return new NearNames(overlay.nameWords(), base.nameWords());
    }

    /** Whether some note that counts uses the name. */
    boolean isLive(TermKey key) {
        return !overlay.places(key).isEmpty()
                || base.places(key).stream().anyMatch(place -> !hidden.contains(place.note()));
    }

    private List<Statement> live(List<Statement> changed, List<Statement> kept) {
        List<Statement> statements = new ArrayList<>(changed);
        kept.stream().filter(said -> !hidden.contains(said.note())).forEach(statements::add);
        return statements;
    }
}
