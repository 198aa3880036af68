package dev.glossls.note;

/**
 * How a definition was found, and how sure that is.
 *
 * @param rule the name of the way of writing, for example {@code bold-lead}
 * @param logOdds thousandths of the natural logarithm of the odds that it is right; 0 is even
 */
public record Evidence(String rule, int logOdds) {
    /** The probability that belongs to the odds, from 0 to 1. */
    public double confidence() {
        return 1 / (1 + Math.exp(-logOdds / 1000.0));
    }

    public Tier tier() {
        return Tier.of(logOdds);
    }
}
