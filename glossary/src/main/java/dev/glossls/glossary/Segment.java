package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.MentionIndex;
import dev.glossls.index.NameWords;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Some of a glossary's notes with the indexes over their names. Immutable; indexes are made when first asked for. */
final class Segment {
    static final Segment EMPTY = new Segment(new TreeMap<>(), null);

    private final SortedMap<NoteId, Note> notes;
    private final Map<TermKey, List<Place>> places = new HashMap<>();
    private final Map<TermKey, List<Statement>> broader = new HashMap<>();
    private final Map<TermKey, List<Statement>> narrower = new HashMap<>();
    private final Map<TermKey, List<Place>> compounds = new HashMap<>();
    private final Names names;

    private Segment(SortedMap<NoteId, Note> notes, @Nullable Segment previous) {
        this.notes = notes;
        notes.values().forEach(this::index);
        Set<String> shown = new TreeSet<>();
        Map<String, Tier> offered = new TreeMap<>();
        for (Note note : notes.values()) {
            for (Definition definition : note.definitions()) {
                Tier tier = definition.evidence().tier();
                if (tier != Tier.WEAK) {
                    shown.addAll(definition.names());
                }
                definition.names().forEach(name -> offered.merge(name, tier, Segment::better));
            }
        }
        Names fresh = new Names(shown, offered);
        this.names = previous != null && previous.names.sameAs(fresh) ? previous.names : fresh;
    }

    /** The segment of some notes. */
    static Segment of(SortedMap<NoteId, Note> notes) {
        return new Segment(notes, null);
    }

    /** The segment of other notes, which keeps the indexes of this one if the names are the same. */
    Segment replacedBy(SortedMap<NoteId, Note> changed) {
        return new Segment(changed, this);
    }

    SortedMap<NoteId, Note> notes() {
        return notes;
    }

    /** The notes whose URIs begin with some characters. */
    SortedMap<NoteId, Note> notesBelow(String folder) {
        return folder.isEmpty() ? notes : notes.subMap(new NoteId(folder), new NoteId(folder + Character.MAX_VALUE));
    }

    List<Place> places(TermKey key) {
        return places.getOrDefault(key, List.of());
    }

    /** Where it is said what the concept is a kind of. */
    List<Statement> broader(TermKey key) {
        return broader.getOrDefault(key, List.of());
    }

    /** Where it is said what is a kind of the concept. */
    List<Statement> narrower(TermKey key) {
        return narrower.getOrDefault(key, List.of());
    }

    /** The definitions of labels that go on before their last words, found by the key of those. */
    List<Place> compounds(TermKey ending) {
        return compounds.getOrDefault(ending, List.of());
    }

    Set<TermKey> keys() {
        return places.keySet();
    }

    MentionIndex mentions() {
        return names.mentions.get();
    }

    CompletionIndex completions() {
        return names.completions.get();
    }

    NameWords nameWords() {
        return names.words.get();
    }

    private void index(Note note) {
        for (Definition definition : note.definitions()) {
            Place place = Place.of(note.id(), definition);
            place.keys().forEach(key -> add(place, key, places));
            for (String name : definition.names()) {
                Compounds.endingOfCompound(name).ifPresent(ending -> add(place, ending, compounds));
            }
        }
        for (Broader said : note.broader()) {
            Statement statement = new Statement(note.id(), said);
            broader.computeIfAbsent(TermKey.of(said.narrower()), key -> new ArrayList<>(1))
                    .add(statement);
            narrower.computeIfAbsent(TermKey.of(said.broader()), key -> new ArrayList<>(1))
                    .add(statement);
        }
    }

    private static void add(Place place, TermKey key, Map<TermKey, List<Place>> places) {
        List<Place> known = places.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (known.isEmpty() || !known.get(known.size() - 1).equals(place)) {
            known.add(place);
        }
    }

    private static Tier better(Tier one, Tier other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The names of a segment, and the indexes over them. */
    private static final class Names {
        private final Set<String> shown;
        private final Map<String, Tier> offered;
        private final Lazy<MentionIndex> mentions;
        private final Lazy<CompletionIndex> completions;
        private final Lazy<NameWords> words;

        Names(Set<String> shown, Map<String, Tier> offered) {
            this.shown = shown;
            this.offered = offered;
            this.mentions = new Lazy<>(() -> MentionIndex.of(shown));
            this.completions = new Lazy<>(() -> CompletionIndex.of(offered));
            this.words = new Lazy<>(() -> NameWords.of(shown));
        }

        boolean sameAs(Names other) {
            return shown.equals(other.shown) && offered.equals(other.offered);
        }
    }
}
