package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.Lexicon;
import dev.glossls.index.Mention;
import dev.glossls.index.MentionFinder;
import dev.glossls.index.NameWords;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All concepts of some notes at one moment. Immutable, and safe to share between threads.
 *
 * <p>The notes lie in segments that are indexed once; those that change leave theirs for another, so that a changed note
 * costs only its own size. Which notes lie where is never seen from outside: a glossary changed step by step answers as one
 * made afresh from the same notes.
 */
public final class Glossary {
    private final Segments segments;
    private final Structure structure;
    private final Lazy<Lexicon> lexicon;
    private final Remembered<NoteId, CompletionIndex> around = new Remembered<>();
    private final Remembered<TermKey, TermKey> roots = new Remembered<>();
    private final Remembered<TermKey, List<List<Place>>> senses = new Remembered<>();

    private Glossary(Segments segments) {
        this.segments = segments;
        this.structure = new Structure(segments);
        this.lexicon = new Lazy<>(() -> new ShownNames(segments, structure));
    }

    /** The glossary of no notes. */
    public static Glossary empty() {
        return new Glossary(Segments.NONE);
    }

    /** The glossary of some notes. Of two with one id the later counts. */
    public static Glossary of(Collection<Note> notes) {
        return new Glossary(Segments.of(notes));
    }

    /** This glossary with one note added, or put in place of the one with its id. */
    public Glossary with(Note note) {
        boolean same = note(note.id()).filter(note::equals).isPresent();
        return same ? this : new Glossary(segments.with(note));
    }

    /** This glossary without a note. */
    public Glossary without(NoteId id) {
        return note(id).isEmpty() ? this : exchanged(List.of(), List.of(id));
    }

    /** This glossary with some notes added, or put in place of those with their ids, and others taken out. */
    public Glossary exchanged(Collection<Note> put, Collection<NoteId> gone) {
        return new Glossary(segments.exchanged(put, gone));
    }

    /** All notes, in the order of their ids. */
    public Collection<Note> notes() {
        return notesBelow("", Integer.MAX_VALUE);
    }

    /** The note of an id; absent if the glossary is not made of it. */
    Optional<Note> note(NoteId id) {
        for (Segment segment : segments) {
            Optional<Note> note = segment.note(id);
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    /** The notes whose URIs begin with some characters, in the order of their ids, so many at most. */
    List<Note> notesBelow(String folder, int most) {
        List<Note> notes = new ArrayList<>();
        for (Segment segment : segments) {
            notes.addAll(segment.notesBelow(folder, most));
        }
        notes.sort(Comparator.comparing(Note::id));
        return notes.subList(0, Math.min(most, notes.size()));
    }

    /** The keys of all names, in order. */
    public NavigableSet<TermKey> keys() {
        NavigableSet<TermKey> keys = new TreeSet<>();
        for (Note note : notes()) {
            for (Definition definition : note.definitions()) {
                definition.names().forEach(name -> keys.add(TermKey.of(name)));
            }
        }
        return keys;
    }

    /** The definitions that give this name to what they define, in the order of their notes. */
    public List<Place> places(TermKey key) {
        List<Place> places = new ArrayList<>();
        for (Segment segment : segments) {
            segment.addPlaces(key, places);
        }
        places.sort(null);
        return places;
    }

    /** The definitions that give this name in just this spelling, in no particular order; none if it is no term. */
    List<Place> spelled(String name, TermKey key) {
        List<Place> places = new ArrayList<>(1);
        if (structure.has(key)) {
            return places;
        }
        for (Segment segment : segments) {
            segment.addSpelled(name, key, places);
        }
        return places;
    }

    /** How many definitions give this name to what they define: known at once, without a look at them. */
    int count(TermKey key) {
        int count = 0;
        for (Segment segment : segments) {
            count += segment.count(key);
        }
        return count;
    }

    /** The definitions of labels that go on before their last words, found by the key of those. */
    List<Place> compounds(TermKey ending) {
        List<Place> places = new ArrayList<>();
        for (Segment segment : segments) {
            segment.addCompounds(ending, places);
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
                ? MentionFinder.inCode(lexicon.get(), passage.text())
                : MentionFinder.inProse(lexicon.get(), passage.text(), passage.words());
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Mention mention : found) {
            mentions.add(new Mention(passage.source(mention.span()), mention.key()));
        }
        return mentions;
    }

    /** The keys of the names in a text that is prose, in order. */
    List<TermKey> names(String text) {
        return MentionFinder.inProse(lexicon.get(), text).stream()
                .map(Mention::key)
                .toList();
    }

    /** The longest name at an offset of the source inside a mention, beside the mention itself: "model" in "model card". */
    Optional<Mention> inside(Passage passage, Mention mention, int offset) {
        return new InnerMention(lexicon.get(), passage, mention).at(offset);
    }

    /** Where it is said what a concept is a kind of, by the name used there. */
    List<Statement> broader(TermKey key) {
        List<Statement> statements = new ArrayList<>();
        for (Segment segment : segments) {
            segment.addBroader(key, statements);
        }
        return statements;
    }

    /** Where it is said what is a kind of a concept, by the name used there. */
    List<Statement> narrower(TermKey key) {
        List<Statement> statements = new ArrayList<>();
        for (Segment segment : segments) {
            segment.addNarrower(key, statements);
        }
        return statements;
    }

    /** The indexes to complete from. What they hold beside live names has to be left out: see {@link #isLive}. */
    List<CompletionIndex> completions() {
        List<CompletionIndex> completions = new ArrayList<>();
        for (Segment segment : segments) {
            completions.add(segment.completions());
        }
        return completions;
    }

    /** An index over the names in the notes around one, the nearest of them. */
    CompletionIndex completionsAround(NoteId note) {
        return around.get(note, id -> NamesAround.of(this, id));
    }

    /** The words of all names, to be searched for what is almost one of them. */
    public NearNames nearNames() {
        List<NameWords> words = new ArrayList<>();
        for (Segment segment : segments) {
            words.add(segment.nameWords());
        }
        return new NearNames(words);
    }

    /** Whether some note that counts uses the name. */
    boolean isLive(TermKey key) {
        return count(key) > 0;
    }
}
