package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.Comparator;

/**
 * A name that may be meant by what was typed.
 *
 * @param name the name as it is written
 * @param tier the best tier in which a note that counts has it
 * @param kind how it was found
 */
public record Match(String name, Tier tier, MatchKind kind) implements Comparable<Match> {
    private static final Comparator<Match> ORDER = Comparator.comparingInt((Match match) -> match.kind.rank())
            .thenComparing(match -> match.tier == Tier.WEAK)
            .thenComparingInt(match -> match.name.length())
            .thenComparing(Match::name);

    /** Best kind first, names of the weak tier last in it, then short names first; the name makes the order total. */
    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }
}
