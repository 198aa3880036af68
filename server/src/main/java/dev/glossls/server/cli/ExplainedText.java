package dev.glossls.server.cli;

import dev.glossls.extract.Ground;
import dev.glossls.extract.Verdict;
import dev.glossls.note.Evidence;
import dev.glossls.note.Tier;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Style;

/** Verdicts for a person at a terminal: where, what, by which rule, and every ground with its weight. */
final class ExplainedText {
    private static final double THOUSAND = 1000;
    private static final int LEAST_PERCENT = 1;
    private static final int MOST_PERCENT = 99;

    private ExplainedText() {}

    /** The lines for one verdict. */
    static String of(Explained explained, Terminal terminal) {
        Verdict verdict = explained.verdict();
        StringBuilder text = new StringBuilder();
        text.append(terminal.styled(Style.underline, TerminalText.harmless(explained.file() + ":" + explained.line())))
                .append("  ")
                .append(names(verdict, terminal))
                .append("\n  ")
                .append(verdict.rule())
                .append(": ")
                .append(terminal.styled(Style.bold, outcome(verdict)))
                .append("\n");
        for (Ground ground : verdict.grounds()) {
            text.append(row(ground.weight(), ground.what()));
        }
        text.append(row(verdict.logOdds(), "in all: " + percent(verdict.logOdds())));
        for (Verdict rival : explained.rivals()) {
            text.append("  ").append(rival(verdict, rival)).append("\n");
        }
        return text.toString();
    }

    /** What the sums lead to. */
    static String thresholds() {
        return String.join(
                "",
                "In all ",
                bound(Tier.DEFINED_FROM),
                " or more is defined, ",
                bound(Tier.CANDIDATE_FROM),
                " a candidate, ",
                bound(Verdict.LEAST),
                " weak: offered while typing, not shown unasked; less is dropped.");
    }

    private static String bound(int logOdds) {
        return weight(logOdds) + " (" + percent(logOdds) + ")";
    }

    private static String names(Verdict verdict, Terminal terminal) {
        String label = terminal.styled(Style.bold, oneLine(verdict.label()));
        List<String> others = verdict.names().subList(1, verdict.names().size());
        return others.isEmpty() ? label : label + oneLine(" (also " + String.join(", ", others) + ")");
    }

    private static String outcome(Verdict verdict) {
        return verdict.outcome().equals(Verdict.LEFT_OUT)
                ? verdict.outcome() + ", for the note says \"glossary: only\""
                : verdict.outcome();
    }

    private static String rival(Verdict verdict, Verdict rival) {
        String name = "\"" + oneLine(rival.label()) + "\"";
        return verdict.hasLostTo(rival)
                ? rival.rule() + " sees " + name + " here: " + rival.outcome() + ", in all " + weight(rival.logOdds())
                : "beat " + rival.rule() + ", which sees " + name + " here, with " + weight(rival.logOdds());
    }

    private static String row(int logOdds, String what) {
        return String.format(Locale.ROOT, "  %8s  %s\n", weight(logOdds), what);
    }

    private static String weight(int logOdds) {
        return Verdict.rulesOut(logOdds) ? "never" : String.format(Locale.ROOT, "%+.2f", logOdds / THOUSAND);
    }

    /** Never all or nothing, unless something rules it out: the odds are guesses. */
    private static String percent(int logOdds) {
        long percent = Math.round(new Evidence("", logOdds).confidence() * 100);
        boolean never = Verdict.rulesOut(logOdds);
        return (never ? 0 : Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, percent))) + " %";
    }

    private static String oneLine(String text) {
        return TerminalText.harmless(text.replaceAll("\\s+", " "));
    }
}
