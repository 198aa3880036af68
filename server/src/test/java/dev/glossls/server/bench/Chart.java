package dev.glossls.server.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A drawing of how costs grow with the number of terms, in SVG: three panels, both axes logarithmic. */
final class Chart {
    private static final int PANEL_WIDTH = 290;
    private static final int LEFT = 46;
    private static final int TOP = 34;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 220;
    private static final int HEAD = 18;
    private static final int LEAST_TERMS = 1;
    /** Powers of ten from ten terms to a million. */
    private static final int MOST_TERMS = 6;

    private final StringBuilder svg = new StringBuilder();

    private Chart() {}

    /** One line in a panel. */
    private record Series(String name, ToDoubleFunction<Round> value) {}

    /**
     * One pair of axes.
     *
     * @param least the power of ten at which the vertical axis begins
     * @param most the power of ten at which it ends
     */
    private record Panel(String title, int least, int most, List<Series> series) {}

    static String of(List<Round> rounds) {
        List<Panel> panels = List.of(
                new Panel(
                        "answers, milliseconds",
                        -2,
                        2,
                        List.of(
                                new Series(
                                        "hover p50",
                                        round -> round.answers().hover().own().median()),
                                new Series(
                                        "hover p99",
                                        round -> round.answers().hover().own().p99()),
                                new Series(
                                        "completion p50",
                                        round -> round.answers()
                                                .completion()
                                                .own()
                                                .median()),
                                new Series(
                                        "completion p99",
                                        round -> round.answers()
                                                .completion()
                                                .own()
                                                .p99()),
                                new Series(
                                        "a key in 50 KB, p50",
                                        round -> round.answers()
                                                .keystroke()
                                                .own()
                                                .median()))),
                new Panel(
                        "reading all notes, seconds",
                        -1,
                        3,
                        List.of(
                                new Series(
                                        "first time",
                                        round -> round.loads().cold().median() / 1000),
                                new Series(
                                        "again", round -> round.loads().again().median() / 1000),
                                new Series(
                                        "parse alone",
                                        round -> round.loads().parsed().median() / 1000))),
                new Panel(
                        "resident memory, megabytes",
                        0,
                        4,
                        List.of(
                                new Series("all notes read", Round::memoryLoaded),
                                new Series("after all questions", Round::memoryUsed))));
        Chart chart = new Chart();
        chart.begin(panels.size());
        for (int i = 0; i < panels.size(); i++) {
            chart.panel(panels.get(i), i * PANEL_WIDTH + LEFT, rounds);
        }
        chart.line("</svg>");
        return chart.svg.toString();
    }

    private void begin(int panels) {
        int width = panels * PANEL_WIDTH;
        int height = TOP + HEIGHT + 6 * HEAD + 30;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"", width, height);
        line("     aria-label=\"How costs grow from 50 to 1,000,000 terms\">");
        line("<style>");
        line("text { font: 11px sans-serif; fill: #333 } .title { font-weight: bold }");
        line(".grid { stroke: #8884; fill: none } .line { fill: none; stroke-width: 2 }");
        line(".c0 { stroke: #0969da; fill: #0969da } .c1 { stroke: #58a6ff; fill: #58a6ff }");
        line(".c2 { stroke: #bc4c00; fill: #bc4c00 } .c3 { stroke: #f0883e; fill: #f0883e }");
        line(".c4 { stroke: #2da44e; fill: #2da44e } path.line { fill: none }");
        line("@media (prefers-color-scheme: dark) { text { fill: #ccc } }");
        line("</style>");
    }

    private void panel(Panel panel, int left, List<Round> rounds) {
        line("<text class=\"title\" x=\"%d\" y=\"18\">%s</text>", left, panel.title());
        for (int power = LEAST_TERMS; power <= MOST_TERMS; power++) {
            int x = (int) Math.round(x(left, Math.pow(10, power)));
            line("<path class=\"grid\" d=\"M%d %dV%d\"/>", x, TOP, TOP + HEIGHT);
            line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, TOP + HEIGHT + 15, shortened(power));
        }
        for (int power = panel.least(); power <= panel.most(); power++) {
            int y = (int) Math.round(y(panel, Math.pow(10, power)));
            line("<path class=\"grid\" d=\"M%d %dH%d\"/>", left, y, left + WIDTH);
            line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", left - 5, y + 4, shortened(power));
        }
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">terms</text>", left + WIDTH, TOP + HEIGHT + 29);
        for (int i = 0; i < panel.series().size(); i++) {
            series(panel, panel.series().get(i), i, left, rounds);
        }
    }

    private void series(Panel panel, Series series, int color, int left, List<Round> rounds) {
        List<String> points = new ArrayList<>();
        for (Round round : rounds) {
            double x = x(left, round.vault().terms());
            double y = y(panel, series.value().applyAsDouble(round));
            points.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            line("<circle class=\"c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/>", color, x, y);
        }
        line("<path class=\"line c%d\" d=\"M%s\"/>", color, String.join("L", points));
        int y = TOP + HEIGHT + 30 + (color + 1) * HEAD;
        line("<path class=\"line c%d\" d=\"M%d %dh16\"/>", color, left, y - 4);
        line("<text x=\"%d\" y=\"%d\">%s</text>", left + 22, y, series.name());
    }

    private static double x(int left, double terms) {
        return left + WIDTH * (Math.log10(terms) - LEAST_TERMS) / (MOST_TERMS - LEAST_TERMS);
    }

    private static double y(Panel panel, double value) {
        double clamped = Math.max(panel.least(), Math.min(panel.most(), Math.log10(value)));
        return TOP + HEIGHT * (panel.most() - clamped) / (panel.most() - panel.least());
    }

    private static String shortened(int power) {
        return switch (power) {
            case 3 -> "1k";
            case 4 -> "10k";
            case 5 -> "100k";
            case 6 -> "1M";
            default ->
                power < 0
                        ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                        : String.format(Locale.ROOT, "%.0f", Math.pow(10, power));
        };
    }

    private void line(String format, Object... values) {
        svg.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
