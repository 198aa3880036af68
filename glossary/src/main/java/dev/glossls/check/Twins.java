package dev.glossls.check;

import dev.glossls.extract.Wording;
import dev.glossls.glossary.Place;
import dev.glossls.note.Definition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two definitions with the same label, of which one is in the note that is checked.
 *
 * @param one the one that a finding would be about: it stands in the note
 * @param other the other one, in this note or in another
 * @param same how many words that carry the meaning both have
 * @param fewer how many the shorter one has
 * @param all how many both together have
 */
record Twins(Place one, Place other, int same, int fewer, int all) {
    /** So many definitions with one label say that the label is none. */
    private static final int MOST = 8;

    /** All pairs in a note and in the notes beside it; two in one note are one pair, the later is {@code one}. */
    static List<Twins> in(CheckedNote note) {
        List<Twins> twins = new ArrayList<>();
        for (Place one : note.definitions()) {
            List<Place> places = note.places(one.labelKey());
            for (Place other : places) {
                boolean sameLabel = other.labelKey().equals(one.labelKey()) && places.size() <= MOST;
                if (sameLabel && isRival(one, other)) {
                    twins.add(of(one, other));
                }
            }
        }
        return twins;
    }

    private static boolean isRival(Place one, Place other) {
        if (other.note().isVocabulary() || !CheckedNote.isTrusted(other.definition())) {
            return false;
        }
        if (other.note().equals(one.note())) {
            Definition first = other.definition();
            Definition second = one.definition();
            return first.nameSpan().compareTo(second.nameSpan()) < 0
                    && !first.shownSpan().overlaps(second.shownSpan());
        }
        return one.note().distanceTo(other.note()) <= 1;
    }

    private static Twins of(Place one, Place other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        int same = first.size() + second.size() - all.size();
        return new Twins(one, other, same, Math.min(first.size(), second.size()), all.size());
    }

    private static Set<String> words(Place place) {
        Definition definition = place.definition();
        Set<String> words = new HashSet<>(Wording.of(definition.meaning()).words());
        for (String name : definition.names()) {
            words.removeAll(Wording.of(name).words());
        }
        return words;
    }

    Related related() {
        return new Related(other.note(), other.definition().nameSpan(), "the other definition");
    }
}
