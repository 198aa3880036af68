package dev.glossls.labelled;

/**
 * How well what was found agrees with the labels, in counts, so that the scores of several notes can be added.
 *
 * @param terms entries of which the reader is sure
 * @param hits those that were found
 * @param wrong findings that are no entry
 * @param aliases how the other names of the hits agree
 * @param meaning the sum of the likeness of the meanings, from 0 to 1 for each hit
 * @param nots places that only look like a term
 * @param violated those that were found
 */
record Score(int terms, int hits, int wrong, Aliases aliases, double meaning, int nots, int violated) {
    /** Nothing labelled, nothing found. */
    static final Score NONE = new Score(0, 0, 0, new Aliases(0, 0, 0), 0, 0, 0);

    /**
     * The other names of the terms that were found.
     *
     * @param labelled how many the reader saw
     * @param found how many of these were found
     * @param wrong how many were found that the reader did not see
     */
    record Aliases(int labelled, int found, int wrong) {
        Aliases plus(Aliases other) {
            return new Aliases(labelled + other.labelled, found + other.found, wrong + other.wrong);
        }
    }

    Score plus(Score other) {
        return new Score(
                terms + other.terms,
                hits + other.hits,
                wrong + other.wrong,
                aliases.plus(other.aliases),
                meaning + other.meaning,
                nots + other.nots,
                violated + other.violated);
    }

    double precision() {
        return share(hits, hits + wrong);
    }

    double recall() {
        return share(hits, terms);
    }

    double f1() {
        return share(2 * hits, hits + wrong + terms);
    }

    double aliasRecall() {
        return share(aliases.found(), aliases.labelled());
    }

    double aliasPrecision() {
        return share(aliases.found(), aliases.found() + aliases.wrong());
    }

    /** The mean likeness of the meanings of the hits. */
    double meaningLikeness() {
        return share(meaning, hits);
    }

    /** The share of something in all there is; of nothing, everything. */
    private static double share(double part, int whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
