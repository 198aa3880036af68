package dev.glossls.server.bench;

import java.util.Locale;

/** The page about a run, in Markdown. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final Report report;

    private Page(Report report) {
        this.report = report;
    }

    /** Takes the report, and what was measured inside a process. */
    static String of(Report report, String inner) {
        Page page = new Page(report);
        page.introduction();
        page.bars();
        page.starts();
        page.answers();
        page.queries();
        page.searches();
        page.loads();
        page.inner(inner);
        return page.text.toString();
    }

    private void introduction() {
        Machine machine = report.machine();
        line("# Benchmarks");
        line("");
        line(
                "Written by `mvn -Pbench verify`; nothing here is typed by hand. The program is started by `bin/glossls`, as");
        line(
                "editors start it, and talked to over its standard streams. Each cost stands beside the least that it can be,");
        line("measured by turns in the same minutes: machines and what else they do differ, the ratio hardly does.");
        line("");
        line(
                "%s, %d cores, %s of memory, %s, %s.",
                machine.processor(), machine.cores(), machine.memory(), machine.java(), machine.system());
        line("");
        line(
                "The notes are made up, the same ones in every run: ten terms in each, written in six ways, 3 KB a note; those");
        line(
                "with 1,000,000 terms are 100,000 notes, the most that the program reads, with nothing but the definitions.");
        line("");
        line("![How costs grow with the number of terms](images/benchmarks.svg)");
    }

    private void bars() {
        heading("What is wanted");
        line("| what | wanted | measured | met |");
        line("| --- | --- | --- | --- |");
        for (Bars.Bar bar : Bars.of(report)) {
            line("| %s | %s | %s | %s |", bar.what(), bar.shownWanted(), bar.shownMeasured(), bar.met());
        }
    }

    private void starts() {
        heading("Start");
        line(
                "Milliseconds from the start of the process to the answer to `initialize`, by turns; and from `initialized` to");
        line("the answer to the first hover, in a note that is opened right after it.");
        line("");
        line("| program | initialize p50 | p99 | first hover p50 | p99 |");
        line("| --- | --- | --- | --- | --- |");
        for (Starts.Start start : report.starts().programs()) {
            line("| glossls, %s | %s | %s |", start.program(), times(start.initialize()), times(start.firstHover()));
        }
        for (Times peer : report.starts().peers()) {
            line("| %s on node, doing nothing | %s | | |", NodePeer.LIBRARY, times(peer));
        }
        if (report.starts().peers().isEmpty()) {
            line("");
            line("There was no npm here: the peer on node was left out.");
        }
    }

    private void answers() {
        heading("Answers");
        line(
                "Milliseconds over the standard streams, both ends included. An echo is a request to a server with the same");
        line(
                "library that does nothing; a ready list is one of 50 items that such a server holds; a key is typed into the");
        line(
                "middle of a note of 50 KB, and the hover that follows has to know of it; parse is that of its Markdown alone.");
        line("");
        line("| terms | | p50 | p99 | least | p50 | p99 | ratio of p50 | of p99 |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Round round : report.rounds()) {
            cost(round, "hover", round.answers().hover(), "echo");
            cost(round, "completion", round.answers().completion(), "ready list");
            cost(round, "a key, then hover", round.answers().keystroke(), "parse");
        }
    }

    private void cost(Round round, String what, Cost cost, String floor) {
        line(
                "| %,d | %s | %s | %s | %s | %.2f | %.2f |",
                round.vault().terms(),
                what,
                times(cost.own()),
                floor,
                times(cost.floor()),
                cost.medianRatio(),
                cost.p99Ratio());
    }

    private void queries() {
        heading("Completion, by the way of typing");
        line(
                "Milliseconds in the server, as it tells them (`$/logTrace`), in the largest vault; the last column is the share");
        line("of questions to which anything was offered.");
        line("");
        line("| way | for example | p50 | p99 | offered |");
        line("| --- | --- | --- | --- | --- |");
        for (Queries.Measured way : report.queries()) {
            line("| %s | `%s` | %s | %d %% |", way.way(), way.example(), times(way.times()), way.found());
        }
    }

    private void searches() {
        heading("All notes");
        line(
                "Milliseconds over the standard streams. Diagnostics of a note of 50 KB after a key in it; those of all notes once,");
        line("then again with the results that are known; and from a request to cancel to the answer.");
        line("");
        line("| notes | | p50 | p99 |");
        line("| --- | --- | --- | --- |");
        for (Round round : report.rounds()) {
            round.searches().forEach(searches -> searches(round, searches));
        }
    }

    private void searches(Round round, Searches searches) {
        search(round, "references", searches.references());
        search(round, "symbols of the workspace", searches.symbols());
        search(round, "rename", searches.rename());
        search(round, "diagnostics, 50 KB", searches.diagnostics());
        search(round, "diagnostics of all notes", searches.all().get(0));
        search(round, "diagnostics of all notes, again", searches.all().get(1));
        searches.cancelled().forEach((method, times) -> search(round, "cancelled: " + method, times));
    }

    private void search(Round round, String what, Times times) {
        line("| %,d | %s | %s |", round.vault().notes(), what, times(times));
    }

    private void loads() {
        heading("Reading notes");
        line(
                "Seconds from the start of the process until all notes are read, medians; the least is a fresh process that");
        line(
                "reads the files and parses their Markdown on two threads. Milliseconds for answers meanwhile. Megabytes of");
        line("resident memory, when all is read, and after all the questions above.");
        line("");
        line("| terms | notes | MB | first time | again | parse alone | ratio | answers p50 | p99 | memory | later |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Round round : report.rounds()) {
            Loads loads = round.loads();
            line(
                    "| %,d | %,d | %.1f | %.2f | %.2f | %.2f | %.2f | %s | %.0f | %.0f |",
                    round.vault().terms(),
                    round.vault().notes(),
                    round.vault().bytes() / 1e6,
                    loads.cold().median() / 1000,
                    loads.again().median() / 1000,
                    loads.parsed().median() / 1000,
                    loads.cold().median() / loads.parsed().median(),
                    times(loads.meanwhile()),
                    round.memoryLoaded(),
                    round.memoryUsed());
        }
    }

    private void inner(String inner) {
        heading("Inside a process");
        line("```text");
        text.append(inner.strip()).append('\n');
        line("```");
    }

    private static String times(Times times) {
        return "%s | %s".formatted(millis(times.median()), millis(times.p99()));
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    private void heading(String heading) {
        line("");
        line("## %s", heading);
        line("");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
