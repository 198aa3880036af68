package dev.glossls.note;

/** In which way notes say that two concepts have to do with each other: first those of kinds, the surest in front. */
public enum Way {
    /** In words: {@code X is a kind of Y}, {@code X: a type of Y}. */
    KIND_OF,
    /** In a line from broad to narrow: {@code A > B > C}. */
    CHAIN,
    /** By a meaning that is nothing but the name of something broader: {@code X: Y}. */
    SHORT_MEANING,
    /** By a label that ends with the name of something broader: {@code sparse matrix product}. */
    COMPOUND,
    /** The one is defined with the help of the other. */
    USES,
    /** The other is defined with the help of the one. */
    USED_BY
}
