package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a place that some rule took for a definition, and why.
 *
 * @param rule the way of writing
 * @param names what the term would be called: the label, then the other names; never empty
 * @param name where that stands in the source
 * @param block the block around it, with what stands below it
 * @param grounds what speaks for and against it, in the order in which it was weighed
 * @param logOdds the sum of the grounds, thousandths of the natural logarithm of the odds
 * @param outcome a tier's name in small letters, or why it is none: dropped, no term, left out, lost to another rule
 */
public record Verdict(
        String rule, List<String> names, Span name, Span block, List<Ground> grounds, int logOdds, String outcome) {
    /** What is less likely than these odds is dropped. */
    public static final int LEAST = Acceptance.LEAST;

    /** The outcome of what its note does not let define. */
    public static final String LEFT_OUT = "left out";

    static final String LOST_TO = "lost to ";

    static final Comparator<Verdict> BY_PLACE = Comparator.comparing(Verdict::name)
            .thenComparing(verdict -> -verdict.logOdds())
            .thenComparing(Verdict::rule);

    public Verdict {
        names = List.copyOf(names);
        grounds = List.copyOf(grounds);
    }

    /** What the term would be called. */
    public String label() {
        return names.get(0);
    }

    /** Whether another rule fits the same block better. */
    public boolean isLost() {
        return outcome.startsWith(LOST_TO);
    }

    /** Whether the other one, of the same block, is what this one lost to. */
    public boolean hasLostTo(Verdict other) {
        return outcome.equals(LOST_TO + other.rule());
    }

    /** Whether odds so low are no sum, but stand for what rules a place out. */
    public static boolean rulesOut(int logOdds) {
        return logOdds <= Odds.NEVER / 2;
    }
}
