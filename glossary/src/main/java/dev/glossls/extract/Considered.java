package dev.glossls.extract;

import dev.glossls.note.Definition;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Keeps an account of what was taken for a definition and is none, for those who ask why. */
final class Considered {
    private final List<Verdict> verdicts = new ArrayList<>();

    /** A finding whose name cannot be a term. */
    void refused(Entry entry, String rule, Finding finding, String label, Odds odds) {
        add(rule, List.of(label), finding.name().source(), entry.block().span(), odds, "no term");
    }

    /** A candidate for which another one of the same block was taken. */
    void beaten(Candidate worse, Candidate better) {
        weighed(worse, ownNames(worse), worse.odds(), Verdict.LOST_TO + better.rule());
    }

    /** A candidate that does not count, because its note pins what defines. */
    void leftOut(Candidate candidate) {
        weighed(candidate, ownNames(candidate), candidate.odds(), Verdict.LEFT_OUT);
    }

    /** A candidate that all of the note was asked about, with all of its names. */
    void weighed(Candidate candidate, List<String> names, Odds odds, String outcome) {
        Span block = candidate.entry().block().span();
        add(
                candidate.rule(),
                names,
                candidate.finding().name().source(candidate.name().span()),
                block,
                odds,
                outcome);
    }

    /** A definition that no block was taken for, and the one ground for it. */
    void mentioned(Definition definition, Span block, String ground) {
        int weight = definition.evidence().logOdds();
        String outcome = Tier.of(weight).name().toLowerCase(Locale.ROOT);
        Odds odds = Odds.explained().add(weight, ground);
        add(definition.evidence().rule(), definition.names(), definition.nameSpan(), block, odds, outcome);
    }

    /** What was noted, in the order of the places. */
    List<Verdict> verdicts() {
        List<Verdict> sorted = new ArrayList<>(verdicts);
        sorted.sort(Verdict.BY_PLACE);
        return List.copyOf(sorted);
    }

    private void add(String rule, List<String> names, Span name, Span block, Odds odds, String outcome) {
        verdicts.add(new Verdict(rule, names, name, block, odds.grounds(), odds.sum(), outcome));
    }

    private static List<String> ownNames(Candidate candidate) {
        List<String> names = new ArrayList<>(candidate.name().aliases());
        names.add(0, candidate.label());
        return names;
    }
}
