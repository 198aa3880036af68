package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps an account of what was taken for a definition and is none, for those who ask why. */
final class Considered {
    private final List<Verdict> verdicts = new ArrayList<>();

    /** A finding whose name cannot be a term. */
    void refused(Entry entry, Rule rule, Finding finding, String label, Odds odds) {
        add(rule.name(), label, finding.name().source(), entry.block(), odds, "no term");
    }

    /** A candidate for which another one of the same block was taken. */
    void beaten(Candidate worse, Candidate better) {
        Odds odds = worse.odds();
        add(worse.rule(), worse.label(), name(worse), worse.entry().block(), odds, "lost to " + better.rule());
    }

    /** A candidate that all of the note was asked about. */
    void weighed(Candidate candidate, Odds odds, String outcome) {
        add(
                candidate.rule(),
                candidate.label(),
                name(candidate),
                candidate.entry().block(),
                odds,
                outcome);
    }

    /** What was noted, in the order of the places. */
    List<Verdict> verdicts() {
        List<Verdict> sorted = new ArrayList<>(verdicts);
        sorted.sort(Verdict.BY_PLACE);
        return List.copyOf(sorted);
    }

    private void add(String rule, String label, Span name, Block block, Odds odds, String outcome) {
        verdicts.add(new Verdict(rule, label, name, block.span(), odds.grounds(), odds.sum(), outcome));
    }

    private static Span name(Candidate candidate) {
        return candidate.finding().name().source(candidate.name().span());
    }
}
