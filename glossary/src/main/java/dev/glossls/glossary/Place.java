package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A definition and the note that holds it.
 *
 * @param note which note
 * @param definition what it says
 * @param keys the keys of the definition's names, in their order; then those that the names have when umlauts are
 *     spelled with two letters
 */
public record Place(NoteId note, Definition definition, List<TermKey> keys) implements Comparable<Place> {
    public Place {
        keys = List.copyOf(keys);
    }

    /** A definition of a note. */
    static Place of(NoteId note, Definition definition) {
        List<String> names = definition.names();
        List<TermKey> keys = new ArrayList<>(names.size());
        List<TermKey> transcribed = List.of();
        for (String name : names) {
            List<Word> words = TermKey.withoutArticle(name, Words.of(name));
            TermKey key = TermKey.of(words);
            keys.add(key);
            if (words.stream().anyMatch(Word::isTranscribed)) {
                transcribed = new ArrayList<>(transcribed);
                transcribed.add(TermKey.of(words, KeyForm.TRANSCRIBED));
            }
        }
        keys.addAll(transcribed);
        return new Place(note, definition, keys);
    }

    /** The key of the name that stands for the term at this place. */
    public TermKey labelKey() {
        return keys.get(0);
    }

    /** By note, then by offset: the same order whatever happened before. */
    @Override
    public int compareTo(Place other) {
        int byNote = note.compareTo(other.note);
        return byNote != 0 ? byNote : definition.nameSpan().compareTo(other.definition.nameSpan());
    }
}
