package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition and the note that holds it. Immutable. */
public final class Place implements Comparable<Place> {
    private final NoteId note;
    private final Definition definition;
    /** Found out when somebody asks; threads that ask at the same time find out the same. */
    private @Nullable List<TermKey> keys;

    private Place(NoteId note, Definition definition) {
        this.note = note;
        this.definition = definition;
    }

    /** A definition of a note. */
    static Place of(NoteId note, Definition definition) {
        return new Place(note, definition);
    }

    /** Which note. */
    public NoteId note() {
        return note;
    }

    /** What it says. */
    public Definition definition() {
        return definition;
    }

    /**
     * The keys of the definition's names, in their order; then those that the names have when umlauts are spelled with two
     * letters.
     */
    public List<TermKey> keys() {
        List<TermKey> known = keys;
        if (known == null) {
            known = keys(definition.names());
            keys = known;
        }
        return known;
    }

    /** The key of the name that stands for the term at this place. */
    public TermKey labelKey() {
        return keys().get(0);
    }

    private static List<TermKey> keys(List<String> names) {
        List<TermKey> keys = new ArrayList<>(names.size());
        List<TermKey> transcribed = new ArrayList<>(0);
        for (String name : names) {
            List<Word> words = TermKey.withoutArticle(name, Words.of(name));
            keys.add(TermKey.of(words));
            if (isTranscribed(words)) {
                transcribed.add(TermKey.of(words, KeyForm.TRANSCRIBED));
            }
        }
        keys.addAll(transcribed);
        return List.copyOf(keys);
    }

    private static boolean isTranscribed(List<Word> words) {
        for (Word word : words) {
            if (word.isTranscribed()) {
                return true;
            }
        }
        return false;
    }

    /** By note, then by offset: the same order whatever happened before. */
    @Override
    public int compareTo(Place other) {
        int byNote = note.compareTo(other.note);
        return byNote != 0 ? byNote : definition.nameSpan().compareTo(other.definition.nameSpan());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && compareTo(place) == 0 && definition.equals(place.definition);
    }

    @Override
    public int hashCode() {
        return 31 * note.hashCode() + definition.nameSpan().hashCode();
    }

    @Override
    public String toString() {
        return note.uri() + ' ' + definition;
    }
}
