package dev.glossls.index;

import dev.glossls.note.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A name that may be meant by what was typed.
 *
 * @param name the name as it is written
 * @param tier the best tier in which a note that counts has it
 * @param kind how it was found
 */
public record Match(String name, Tier tier, MatchKind kind) implements Comparable<Match> {
    /** Written out, because the first compiler alone takes ten times as long for what a record brings. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Match match && kind == match.kind && tier == match.tier && name.equals(match.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Best kind first, names of the weak tier last in it, then short names first; the name makes the order total. */
    @Override
    public int compareTo(Match other) {
        if (kind.rank() != other.kind.rank()) {
            return Integer.compare(kind.rank(), other.kind.rank());
        }
        boolean weak = tier == Tier.WEAK;
        boolean otherWeak = other.tier == Tier.WEAK;
        if (weak != otherWeak) {
            return Boolean.compare(weak, otherWeak);
        }
        return NameOrder.compare(name, other.name);
    }
}
