package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.MentionIndex;
import dev.glossls.index.NameWords;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.KeyHash;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Some of a glossary's notes with the indexes over their names; notes can be struck out of it. Immutable. */
final class Segment {
    private final NoteTable notes;
    private final Lazy<NameIndex> index;
    private final Lazy<CompletionIndex> completions;
    private final Lazy<NameWords> words;
    private final Headings headings;
    /** The notes that no longer count; never changed once it is here. */
    private final BitSet struck;

    private Segment(
            NoteTable notes,
            Lazy<NameIndex> index,
            Lazy<CompletionIndex> completions,
            Lazy<NameWords> words,
            Headings headings,
            BitSet struck) {
        this.notes = notes;
        this.index = index;
        this.completions = completions;
        this.words = words;
        this.headings = headings;
        this.struck = struck;
    }

    /** The segment of notes with different ids. */
    static Segment of(List<Note> notes) {
        NoteTable table = NoteTable.of(notes);
        Lazy<CompletionIndex> completions = new Lazy<>(() -> CompletionIndex.of(GivenNames.offered(table)));
        Lazy<NameWords> words = new Lazy<>(() -> NameWords.of(GivenNames.shown(table)));
        Lazy<NameIndex> index = new Lazy<>(() -> NameIndex.of(table));
        return new Segment(table, index, completions, words, new Headings(table, index), new BitSet());
    }

    /** The segment of one note, which keeps the indexes of this one if that is of one note with the same names. */
    Segment replacedBy(Note note) {
        NoteTable table = NoteTable.of(List.of(note));
        return notes.size() == 1 && GivenNames.same(notes.note(0), note)
                ? new Segment(table, index, completions, words, new Headings(table, index), new BitSet())
                : of(List.of(note));
    }

    /** This segment without some notes; the same object if none of them counts in it. */
    Segment without(Collection<NoteId> gone) {
        BitSet more = (BitSet) struck.clone();
        for (NoteId id : gone) {
            int note = notes.indexOf(id);
            if (note >= 0) {
                more.set(note);
            }
        }
        return more.equals(struck) ? this : new Segment(notes, index, completions, words, headings, more);
    }

    /** How many notes count. */
    int size() {
        return notes.size() - struck.cardinality();
    }

    /** Whether more notes are struck out than are left. */
    boolean isMostlyStruck() {
        return size() < struck.cardinality();
    }

    Optional<Note> note(NoteId id) {
        int note = notes.indexOf(id);
        return note < 0 || struck.get(note) ? Optional.empty() : Optional.of(notes.note(note));
    }

    /** The notes that count, in the order of their ids. */
    List<Note> notes() {
        return notesBelow("", Integer.MAX_VALUE);
    }

    /** The notes whose URIs begin with some characters, in the order of their ids, so many at most. */
    List<Note> notesBelow(String folder, int most) {
        List<Note> below = new ArrayList<>();
        for (int i = notes.from(new NoteId(folder)); i < notes.size() && below.size() < most; i++) {
            if (!notes.note(i).id().uri().startsWith(folder)) {
                break;
            }
            if (!struck.get(i)) {
                below.add(notes.note(i));
            }
        }
        return below;
    }

    /** Adds the definitions that give this name. */
    void addPlaces(TermKey key, Collection<Place> places) {
        for (int number : index.get().names().of(KeyHash.of(key))) {
            Place place = place(number);
            if (counts(number) && place.keys().contains(key)) {
                places.add(place);
            }
        }
    }

    /** Adds the definitions that give this name in just this spelling, whose key it is told. */
    void addSpelled(String name, TermKey key, Collection<Place> places) {
        for (int number : index.get().names().of(KeyHash.of(key))) {
            Definition definition = notes.definition(number);
            if (counts(number) && definition.names().contains(name)) {
                places.add(place(number));
            }
        }
    }

    /** How many definitions give this name to what they define. */
    int count(TermKey key) {
        int count = 0;
        for (int number : index.get().names().of(KeyHash.of(key))) {
            count += counts(number) ? 1 : 0;
        }
        return count;
    }

    /** How many definitions seem to give this name, struck ones included; counted no further than so many. */
    int count(TermKey key, int most) {
        return index.get().names().count(KeyHash.of(key), most);
    }

    /** Whether a name is defined here in another way than by heading a part of a note. */
    boolean isDefinedOtherwise(TermKey name) {
        return headings.isDefinedOtherwise(name, struck);
    }

    /** In how many notes a name heads a part; counted no further than so many. */
    int notesHeaded(TermKey name, int most) {
        return headings.count(name, struck, most);
    }

    /** Adds the definitions of labels that go on before their last words, found by the key of those. */
    void addCompounds(TermKey ending, Collection<Place> places) {
        for (int number : index.get().compounds().of(KeyHash.of(ending))) {
            if (counts(number) && Compounds.endsWith(notes.definition(number), ending)) {
                places.add(place(number));
            }
        }
    }

    /** Adds what is said of what the concept is a kind of. */
    void addBroader(TermKey key, Collection<Statement> statements) {
        for (int number : index.get().broader().of(KeyHash.of(key))) {
            Broader said = notes.statement(number);
            if (TermKey.of(said.narrower()).equals(key)) {
                add(said, number, statements);
            }
        }
    }

    /** Adds what is said of what is a kind of the concept. */
    void addNarrower(TermKey key, Collection<Statement> statements) {
        for (int number : index.get().narrower().of(KeyHash.of(key))) {
            Broader said = notes.statement(number);
            if (TermKey.of(said.broader()).equals(key)) {
                add(said, number, statements);
            }
        }
    }

    /** Whether a definition that seems to give a name with this hash, and is not weak, is wanted; the first one is enough. */
    boolean anyShown(long hash, Predicate<Definition> wanted) {
        for (int number : index.get().names().of(hash)) {
            if (isShown(number) && wanted.test(notes.definition(number))) {
                return true;
            }
        }
        return false;
    }

    MentionIndex mentions() {
        return index.get().mentions();
    }

    /** Adds the definitions that seem to give a name with this hash as its variant: it has to be compared. */
    void addVariants(long hash, Collection<Definition> definitions) {
        for (int number : index.get().mentions().variants(hash)) {
            if (isShown(number)) {
                definitions.add(notes.definition(number));
            }
        }
    }

    CompletionIndex completions() {
        return completions.get();
    }

    NameWords nameWords() {
        return words.get();
    }

    private boolean isShown(int number) {
        return notes.definition(number).evidence().tier() != Tier.WEAK && counts(number);
    }

    /** Whether the note of a definition is not struck out. */
    private boolean counts(int definition) {
        return struck.isEmpty() || !struck.get(notes.noteOfDefinition(definition));
    }

    private Place place(int definition) {
        return Place.of(notes.note(notes.noteOfDefinition(definition)).id(), notes.definition(definition));
    }

    private void add(Broader said, int number, Collection<Statement> statements) {
        int note = notes.noteOfStatement(number);
        if (!struck.get(note)) {
            statements.add(new Statement(notes.note(note).id(), said));
        }
    }
}
