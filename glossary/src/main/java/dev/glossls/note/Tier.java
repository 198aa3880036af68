package dev.glossls.note;

/** How far a finding may be trusted, best first. */
public enum Tier {
    /** Surely a definition. */
    DEFINED,
    /** Probably one: shown, but not worth a warning. */
    CANDIDATE,
    /** Good enough to be offered while typing, not to be shown unasked. */
    WEAK;

    /** The least odds of a definition, thousandths of their natural logarithm. */
    public static final int DEFINED_FROM = 1386;
    /** The least odds of a candidate. */
    public static final int CANDIDATE_FROM = 100;

    /** The tier of some odds: from a probability of 0.80 defined, from 0.525 candidate. */
    public static Tier of(int logOdds) {
        if (logOdds >= DEFINED_FROM) {
            return DEFINED;
        }
        return logOdds >= CANDIDATE_FROM ? CANDIDATE : WEAK;
    }
}
