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
 * @param used whether the text around the caret has the name already
 */
record Candidate(Match match, TermKey key, Place place, int distance, boolean used) {
    /** Kind, names of the weak tier last, nearness, use; the label before its aliases, the shorter first, then the key. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::rank)
            .thenComparing(candidate -> candidate.match.tier() == Tier.WEAK)
            .thenComparingInt(Candidate::distance)
            .thenComparing(candidate -> !candidate.used)
            .thenComparing(Candidate::isAlias)
            .thenComparingInt(candidate -> candidate.name().length())
            .thenComparing(Candidate::key);

    /** Of several spellings of one name: the one that fits best, then the nearest. */
    static final Comparator<Candidate> BEST_SPELLING = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.match.kind().rank())
            .thenComparing(candidate -> candidate.match.tier() == Tier.WEAK)
            .thenComparingInt(Candidate::distance)
            .thenComparing(Candidate::place)
            .thenComparing(Candidate::name);

    /** How it was found; a built-in name one step lower, so that it does not stand before the notes' own words. */
    private int rank() {
        int rank = match.kind().rank();
        return place.note().isVocabulary() && match.kind() != MatchKind.EXACT ? rank + 1 : rank;
    }

    String name() {
        return match.name();
    }

    Candidate asUsed() {
        return new Candidate(match, key, place, distance, true);
    }

    private boolean isAlias() {
        return !place.labelKey().equals(key);
    }
}
