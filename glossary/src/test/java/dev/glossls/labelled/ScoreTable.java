package dev.glossls.labelled;

import java.util.Locale;

/** The scores of many notes as lines of text, one below the other. */
final class ScoreTable {
    private static final String COLUMNS =
            "%-31s terms  hit wrong  prec   rec    F1  alias-R alias-P  mean  nots broken%n";

    private final StringBuilder text;

    /** An empty table of things of one kind. */
    ScoreTable(String kind) {
        text = new StringBuilder(COLUMNS.formatted(kind));
    }

    void add(String name, Score score) {
        text.append(String.format(
                Locale.ROOT,
                "%-31s %5d %4d %5d %5.3f %5.3f %5.3f  %7.3f %7.3f %5.3f %5d %6d%n",
                name,
                score.terms(),
                score.hits(),
                score.wrong(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.aliasRecall(),
                score.aliasPrecision(),
                score.meaningLikeness(),
                score.nots(),
                score.violated()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
