package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a place that some rule took for a definition, and why.
 *
 * @param rule the way of writing
 * @param label what the term would be called
 * @param name where that stands in the source
 * @param block the block around it, with what stands below it
 * @param grounds what speaks for and against it, in the order in which it was weighed
 * @param logOdds the sum of the grounds, thousandths of the natural logarithm of the odds
 * @param outcome a tier's name in small letters, or why it is none: dropped, no term, lost to another rule
 */
public record Verdict(
        String rule, String label, Span name, Span block, List<Ground> grounds, int logOdds, String outcome) {
    static final Comparator<Verdict> BY_PLACE = Comparator.comparing(Verdict::name)
            .thenComparing(verdict -> -verdict.logOdds())
            .thenComparing(Verdict::rule);

    public Verdict {
        grounds = List.copyOf(grounds);
    }
}
