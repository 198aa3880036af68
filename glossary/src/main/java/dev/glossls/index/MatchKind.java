package dev.glossls.index;

/** The ways in which typed characters may mean a name, best first. */
public enum MatchKind {
    /** All of the name, or its plural. */
    EXACT(0),
    /** The beginning of the name. */
    PREFIX(1),
    /** The beginning of a later word, and what follows it. */
    WORD_START(2),
    /** The first letters of the name's words. */
    ACRONYM(2),
    /** The beginnings of several words that follow each other: {@code tr le}. */
    WORD_PREFIXES(3),
    /** The same with letters left out: {@code lrg lang}. */
    ABBREVIATED(4),
    /** One word made of letters of the name: {@code lngmdl}. */
    SUBSEQUENCE(5),
    /** A beginning with a slip of the finger. */
    TYPO(6),
    /** A beginning with two slips. */
    TWO_TYPOS(7);

    private final int rank;

    MatchKind(int rank) {
        this.rank = rank;
    }

    /** How far down it stands; two kinds may stand level. */
    public int rank() {
        return rank;
    }

    /** Whether each further character can only take names away. */
    public boolean isPrefix() {
        return rank <= PREFIX.rank;
    }
}
