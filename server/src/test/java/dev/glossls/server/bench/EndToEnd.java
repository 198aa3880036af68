package dev.glossls.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the program from outside: starts it by the launcher that users start, with vaults of several sizes, talks to it
 * over its standard streams, and writes a page with what it took beside what is wanted. Judges nothing, for machines differ;
 * what is compared was measured by turns.
 */
public final class EndToEnd {
    /** The sizes that the page is about. Others are for trying, and their page stays in the build's folder. */
    private static final String ALL_SIZES = "5,100,1000,10000,100000";

    /** In a vault of more notes what asks all of them is not measured, and a load only once. */
    private static final int MOST_SEARCHED = 10_000;

    private static final int FEW_NOTES = 5;
    private static final int STARTS = 21;
    private static final int QUERIES = 200;
    private static final Answers.Counts COUNTS = new Answers.Counts(2000, 400);

    private final Path work;
    private final List<Program> programs;

    private EndToEnd(Path work, List<Program> programs) {
        this.work = work;
        this.programs = programs;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path build = Path.of(System.getProperty("glossls.jar"))
                .toAbsolutePath()
                .resolve("..")
                .normalize();
        Path root = build.resolve("../..").normalize();
        String wanted = System.getProperty("bench.notes", "");
        String sizes = wanted.isEmpty() ? ALL_SIZES : wanted;
        Path page = wanted.isEmpty() ? root.resolve("docs") : build;
        Path work = Files.createTempDirectory("glossls-bench");
        try {
            List<Program> programs = new ArrayList<>();
            for (Path home : Jdks.homes()) {
                Path archives = work.resolve("java-" + Jdks.release(home));
                programs.add(Program.prepared(root.resolve("bin/glossls"), home, archives));
            }
            Program.packaged(build, work).ifPresent(programs::add);
            Report report = new EndToEnd(work, programs).measure(build.resolve("node"), sizes);
            Path chart = page.resolve("images/benchmarks.svg");
            Files.createDirectories(chart.getParent());
            Files.writeString(chart, Chart.of(report.rounds()));
            Files.writeString(page.resolve("benchmarks.md"), Page.of(report, inner(root)));
            System.out.println("written: " + page.resolve("benchmarks.md") + " and " + chart);
        } finally {
            delete(work);
        }
    }

    private Report measure(Path node, String sizes) throws IOException, InterruptedException {
        say("starts");
        Vault few = Vault.write(work.resolve("few"), FEW_NOTES);
        Starts starts = Starts.measure(programs, NodePeer.install(node), few, STARTS);
        List<Round> rounds = new ArrayList<>();
        List<Queries.Measured> queries = new ArrayList<>();
        for (int notes :
                Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray()) {
            Path folder = work.resolve("notes-" + notes);
            Vault vault = Vault.write(folder, notes);
            say(vault.terms() + " terms in " + notes + " notes, " + vault.bytes() / 1_000_000 + " MB");
            queries.clear();
            rounds.add(round(vault, queries));
            delete(folder);
        }
        return new Report(Machine.here(), starts, rounds, queries);
    }

    private Round round(Vault vault, List<Queries.Measured> queries) throws IOException {
        Program program = programs.get(0);
        Loads loads = Loads.measure(program, vault, work, vault.notes() <= MOST_SEARCHED ? 3 : 1);
        try (Launched server = program.start();
                Launched peer = Launched.peer()) {
            Loads.load(server, vault);
            double loaded = server.residentMegabytes();
            Answers answers = Answers.measure(server, peer, vault, COUNTS);
            queries.addAll(Queries.measure(server, vault, QUERIES));
            double used = server.residentMegabytes();
            boolean searched = vault.notes() <= MOST_SEARCHED;
            List<Searches> searches = searched ? List.of(Searches.measure(server, vault)) : List.of();
            return new Round(vault, loads, answers, searches, loaded, used);
        }
    }

    /** What the benchmarks inside a process have printed. */
    private static String inner(Path root) throws IOException {
        Path table = root.resolve("glossary/target/reading-speed.txt");
        return Files.exists(table) ? Files.readString(table) : "Not measured in this run.\n";
    }

    private static void say(String what) {
        System.out.println("measuring: " + what);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
