package dev.glossls.index;

import java.util.Collection;

/**
 * Hits that stand beside each other in a table, known without each having been looked at.
 *
 * @param table where the numbers of the names stand, with {@link WordPlaces#isFirstIn} in them
 * @param from the first place of the table that belongs to it
 * @param to the place behind the last
 * @param kinds how names are found here
 * @param place where the best of the hits stands
 * @param kind how that is found
 * @param name the number of its name
 */
record Stretch(RangeMinimum table, int from, int to, Kinds kinds, int place, MatchKind kind, int name)
        implements Comparable<Stretch> {
    /**
     * How names are found.
     *
     * @param first by a word that they begin with
     * @param later by another word
     * @param certainty whether each has to be compared with what is typed, letter by letter
     */
    record Kinds(MatchKind first, MatchKind later, Certainty certainty) {
        static Kinds surely(MatchKind kind) {
            return new Kinds(kind, kind, Certainty.SURE);
        }

        static Kinds maybe(MatchKind kind) {
            return new Kinds(kind, kind, Certainty.UNSURE);
        }
    }

    enum Certainty {
        SURE,
        /** The name may be none, or of a worse kind. */
        UNSURE
    }

    /** Adds the stretch between two places, if it is one, to others. */
    static void add(RangeMinimum table, int from, int to, Kinds kinds, Collection<Stretch> stretches) {
        if (from < to) {
            int place = table.place(from, to);
            int number = table.number(place);
            MatchKind kind = WordPlaces.isFirstIn(number) ? kinds.first() : kinds.later();
            stretches.add(new Stretch(table, from, to, kinds, place, kind, WordPlaces.nameIn(number)));
        }
    }

    /** The same hit, known to be of a certain kind. */
    Stretch alone(MatchKind known) {
        return new Stretch(table, place, place + 1, Kinds.surely(known), place, known, name);
    }

    /** Adds the hits other than the best to others. */
    void leave(Collection<Stretch> stretches) {
        add(table, from, place, kinds, stretches);
        add(table, place + 1, to, kinds, stretches);
    }

    boolean isSure() {
        return kinds.certainty() == Certainty.SURE;
    }

    /** Best kind first, then the smaller number of the name; of kinds that stand level the one that counts. */
    @Override
    public int compareTo(Stretch other) {
        if (kind == other.kind) {
            return Integer.compare(name, other.name);
        }
        int byRank = Integer.compare(kind.rank(), other.kind.rank());
        int byName = byRank != 0 ? byRank : Integer.compare(name, other.name);
        return byName != 0 ? byName : kind.compareTo(other.kind);
    }
}
