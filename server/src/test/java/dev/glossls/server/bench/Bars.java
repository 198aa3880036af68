package dev.glossls.server.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What is wanted of each measurement, and whether a run has it. */
final class Bars {
    static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1000;
    /** The terms in 10,000 notes. */
    private static final int NOTES = 10_000 * Vault.TERMS_PER_NOTE;

    private final Report report;
    private final List<Bar> bars = new ArrayList<>();

    private Bars(Report report) {
        this.report = report;
    }

    /**
     * One line of the table.
     *
     * @param wanted the most that it may be
     * @param measured what it was; absent if this run has not measured it
     */
    record Bar(String what, String unit, double wanted, Optional<Double> measured) {
        String met() {
            return measured.map(value -> value <= wanted ? "yes" : "**no**").orElse("");
        }

        String shownWanted() {
            return "≤ " + number(wanted);
        }

        String shownMeasured() {
            return measured.map(this::number).orElse("not measured in this run");
        }

        private String number(double value) {
            return String.format(Locale.ROOT, value < 100 ? "%.2f %s" : "%.0f %s", value, unit)
                    .strip();
        }
    }

    static List<Bar> of(Report report) {
        Bars bars = new Bars(report);
        bars.starts();
        bars.answers();
        bars.searches();
        bars.loading();
        return List.copyOf(bars.bars);
    }

    private void starts() {
        add(
                "start to `initialize` answered, Java 25 / node doing nothing",
                "×",
                1,
                report.starts().ratio("Java 25"));
        add("the same, Java 17", "×", 1.5, report.starts().ratio("Java 17"));
        add("the same, the package with its own Java", "×", 1, report.starts().ratio(Program.PACKAGED));
    }

    private void answers() {
        add(
                "hover at 1,000,000 terms, p99 / echo p99",
                "×",
                3,
                MILLION,
                round -> round.answers().hover().p99Ratio());
        add(
                "completion at 1,000,000 terms, p50 / list that is ready, p50",
                "×",
                2,
                MILLION,
                round -> round.answers().completion().medianRatio());
        add(
                "the same, p99 / p99",
                "×",
                4,
                MILLION,
                round -> round.answers().completion().p99Ratio());
        Optional<Double> slowest =
                report.queries().stream().map(way -> way.times().p99()).max(Double::compare);
        add("the slowest way to type, p99 in the server", "ms", 1, slowest);
        add(
                "a key in 50 KB to a fresh hover, p99 / parse p99",
                "×",
                3,
                MILLION,
                round -> round.answers().keystroke().p99Ratio());
        add(
                "hover p50, 1,000,000 terms / 1,000 terms",
                "×",
                3,
                growth(answers -> answers.hover().own().median()));
        add(
                "completion p50, 1,000,000 terms / 1,000 terms",
                "×",
                3,
                growth(answers -> answers.completion().own().median()));
    }

    private void searches() {
        search("references, 10,000 notes, p99", 100, Searches::references);
        search("symbols of the workspace, 10,000 notes, p99", 20, Searches::symbols);
        search("rename, 10,000 notes, p99", 200, Searches::rename);
        search("diagnostics of a note of 50 KB, p99", 15, Searches::diagnostics);
        for (String method : List.of("textDocument/references", "workspace/symbol", "workspace/diagnostic")) {
            search("`$/cancelRequest` of `" + method + "`, p99", 20, all -> all.cancelled(method));
        }
    }

    private void search(String what, double wanted, Function<Searches, Times> times) {
        add(
                what,
                "ms",
                wanted,
                NOTES,
                round -> times.apply(round.searches().get(0)).p99());
    }

    private void loading() {
        add(
                "10,000 notes, start to all read, nothing kept",
                "s",
                3,
                NOTES,
                round -> seconds(round.loads().cold()));
        add(
                "the same, read before",
                "s",
                1,
                NOTES,
                round -> seconds(round.loads().again()));
        add(
                "answers meanwhile, p99",
                "ms",
                50,
                NOTES,
                round -> round.loads().meanwhile().p99());
        add("resident memory, 10,000 notes", "MB", 250, NOTES, Round::memoryUsed);
        add("resident memory, 1,000,000 terms", "MB", 1024, MILLION, Round::memoryUsed);
    }

    private static double seconds(Times times) {
        return times.median() / 1000;
    }

    private Optional<Double> growth(ToDoubleFunction<Answers> cost) {
        return report.terms(MILLION)
                .flatMap(large -> report.terms(THOUSAND)
                        .map(small -> cost.applyAsDouble(large.answers()) / cost.applyAsDouble(small.answers())));
    }

    private void add(String what, String unit, double wanted, int terms, ToDoubleFunction<Round> value) {
        add(what, unit, wanted, report.terms(terms).map(value::applyAsDouble));
    }

    private void add(String what, String unit, double wanted, Optional<Double> measured) {
        bars.add(new Bar(what, unit, wanted, measured));
    }
}
