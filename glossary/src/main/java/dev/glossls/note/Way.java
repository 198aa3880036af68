package dev.glossls.note;

/** In which way a note says that a concept is a kind of another, the surest first. */
public enum Way {
    /** In words: {@code X is a kind of Y}, {@code X: a type of Y}. */
    KIND_OF,
    /** In a line from broad to narrow: {@code A > B > C}. */
    CHAIN,
    /** By a meaning that is nothing but the name of something broader: {@code X: Y}. */
    SHORT_MEANING,
    /** By a label that ends with the name of something broader: {@code sparse matrix product}. */
    COMPOUND
}
