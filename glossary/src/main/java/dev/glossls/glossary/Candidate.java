package dev.glossls.glossary;

import dev.glossls.index.Match;
import dev.glossls.index.MatchKind;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.Comparator;

/**
 * A name that may be meant, with what ranks it among the others.
 *
 * @param match the name and how it was found
 * @param key its key
 * @param place the nearest definition that gives this name
 * @param distance how far that is from the note that is written
 * @param alias whether the definition prefers another name
 * @param used whether the text around the caret has the name already
 */
record Candidate(Match match, TermKey key, Place place, int distance, boolean alias, boolean used) {
    /** Kind, names of the weak tier last, nearness, use; the label before its aliases, the shorter first, then the key. */
    static final Comparator<Candidate> BEST_FIRST = Candidate::compareRank;

    /** Of several spellings of one name: the one that fits best, then the nearest. */
    static final Comparator<Candidate> BEST_SPELLING = Candidate::compareSpelling;

    /** A name of which nobody has looked yet whether it is used. */
    static Candidate of(Match match, TermKey key, Place place, int distance) {
        boolean label = place.definition().label().equals(match.name())
                || place.labelKey().equals(key);
        return new Candidate(match, key, place, distance, !label, false);
    }

    String name() {
        return match.name();
    }

    Candidate asUsed() {
        return new Candidate(match, key, place, distance, alias, true);
    }

    /** How it was found; a built-in name one step lower, so that it does not stand before the notes' own words. */
    private int rank() {
        int rank = match.kind().rank();
        return place.note().isVocabulary() && match.kind() != MatchKind.EXACT ? rank + 1 : rank;
    }

    private boolean isWeak() {
        return match.tier() == Tier.WEAK;
    }

    private static int compareRank(Candidate one, Candidate other) {
        int order = Integer.compare(one.rank(), other.rank());
        order = order != 0 ? order : Boolean.compare(one.isWeak(), other.isWeak());
        order = order != 0 ? order : Integer.compare(one.distance, other.distance);
        order = order != 0 ? order : Boolean.compare(other.used, one.used);
        order = order != 0 ? order : Boolean.compare(one.alias, other.alias);
        order = order != 0
                ? order
                : Integer.compare(one.name().length(), other.name().length());
        return order != 0 ? order : one.key.compareTo(other.key);
    }

    private static int compareSpelling(Candidate one, Candidate other) {
        int order = Integer.compare(one.match.kind().rank(), other.match.kind().rank());
        order = order != 0 ? order : Boolean.compare(one.isWeak(), other.isWeak());
        order = order != 0 ? order : Integer.compare(one.distance, other.distance);
        order = order != 0 ? order : one.place.compareTo(other.place);
        return order != 0 ? order : one.name().compareTo(other.name());
    }
}
