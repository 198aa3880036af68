package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the runnable jar from outside: starts it by the launcher that users start, talks to it over its standard
 * streams, and prints what it took beside what is wanted. Judges nothing, for machines differ; the last column compares
 * with a server that does nothing, measured in the same minute.
 */
public final class EndToEnd {
    private static final int NOTES = 1000;
    private static final int STARTS = 11;
    /** Long enough for the server to notice that nobody asks. */
    private static final int PAUSE_MILLIS = 4000;

    private static final int LOADS = 5;
    private static final int REQUESTS = 2000;
    private static final int NOTE_CHARACTERS = 3000;
    private static final int LONG_NOTE_CHARACTERS = 50_000;
    private static final int TERMS_TYPED = 7;
    private static final long ARCHIVE_SECONDS = 60;

    private final Path folder;
    private final Path cache;
    private final List<String> launcher;
    private final String uri;

    private EndToEnd(Path folder, Path launcher) {
        this.folder = folder.resolve("notes");
        this.cache = folder.resolve("cache");
        this.launcher = List.of(launcher.toString(), "serve", "--stdio");
        this.uri = Editor.uri(this.folder.resolve("draft.md"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("glossls.jar")).toAbsolutePath().normalize();
        Path launcher = jar.resolve("../../../bin/glossls").normalize();
        Path folder = Files.createTempDirectory("glossls-bench");
        try {
            EndToEnd measurement = new EndToEnd(folder, launcher);
            measurement.run();
            System.out.println(FreshReads.measure(launcher, folder.resolve("many"), measurement.cache));
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        Vault.write(folder, NOTES);
        Times echo = echo();
        Report report = new Report(echo);
        report.heading(NOTES + " notes, Java " + System.getProperty("java.version"));
        report.times("echo", echo, "");
        report.times("start to initialize, first use", starts(1), "");
        awaitArchive();
        report.times("start to initialize", starts(STARTS), "500");
        report.times("start to all notes read", loads(), "2000");
        try (Launched server = Launched.start(launcher, cache)) {
            server.initialized(folder);
            server.loaded();
            report.memory("after reading", server.residentMegabytes());
            server.editor().open(uri, Vault.note(NOTES, NOTE_CHARACTERS));
            report.times("hover", hovers(server, false), "5");
            report.times("hover, after a key each", hovers(server, true), "5");
            report.times("completion", completions(server, false), "10");
            report.times("completion, after a key each", completions(server, true), "10");
            report.memory("after requests in a 3 KB note", server.residentMegabytes());
            server.editor().close(uri);
            server.editor().open(uri, Vault.note(NOTES, LONG_NOTE_CHARACTERS));
            report.times("the same in 50 KB: hover", hovers(server, true), "10");
            report.times("completion", completions(server, true), "10");
            report.memory("after all requests", server.residentMegabytes());
            Thread.sleep(PAUSE_MILLIS);
            report.memory("after a pause", server.residentMegabytes());
        }
    }

    private Times echo() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", System.getProperty("java.class.path"), EchoServer.class.getName());
        try (Launched server = Launched.start(command, cache)) {
            return Times.of(REQUESTS, i -> server.client().request("echo", new JsonObject()));
        }
    }

    private Times starts(int count) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            try (Launched server = Launched.start(launcher, cache)) {
                nanos[i] = server.initialized();
            }
        }
        return Times.of(nanos);
    }

    private Times loads() {
        long[] nanos = new long[LOADS];
        for (int i = 0; i < LOADS; i++) {
            try (Launched server = Launched.start(launcher, cache)) {
                server.initialized(folder);
                nanos[i] = server.loaded();
            }
        }
        return Times.of(nanos);
    }

    private Times hovers(Launched server, boolean typing) {
        List<JsonObject> places = new ArrayList<>();
        for (String term : Vault.terms(NOTES)) {
            places.add(server.editor().at(uri, term, 3));
        }
        return Times.of(REQUESTS, i -> {
            if (typing) {
                type(server, i % 40 == 39 ? "\n" : "x");
            }
            server.client().request("textDocument/hover", places.get(i % places.size()));
        });
    }

    private Times completions(Launched server, boolean typing) {
        List<JsonObject> places = new ArrayList<>();
        for (int i = 0; i < TERMS_TYPED; i++) {
            String term = Vault.terms(i * 100).get(i);
            String typed = "\n\nwe write " + term.substring(0, 3 + i);
            type(server, typed);
            places.add(server.editor().at(uri, typed, typed.length()));
        }
        type(server, "\n\n");
        return Times.of(REQUESTS, i -> {
            if (typing) {
                type(server, i % 40 == 39 ? "\n" : "x");
            }
            server.client().request("textDocument/completion", places.get(i % places.size()));
        });
    }

    private void type(Launched server, String text) {
        int end = server.editor().text(uri).length();
        server.editor().replace(uri, end, end, text);
    }

    /** The archive of classes is made in the background of the first start. */
    private void awaitArchive() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARCHIVE_SECONDS);
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.walk(cache)) {
                if (files.map(Path::toString).anyMatch(file -> file.endsWith(".jsa") || file.endsWith(".aot"))) {
                    return;
                }
            }
            // It is made at the lowest priority, and would wait for whoever spins here.
            TimeUnit.MILLISECONDS.sleep(50);
        }
        System.out.println("no archive of classes was made");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The table that is printed. */
    private record Report(Times echo) {
        void heading(String text) {
            System.out.printf(
                    Locale.ROOT, "%n%s%n%-32s %8s  %8s  %8s  %8s%n", text, "ms", "p50", "p99", "wanted", "x echo");
        }

        void times(String what, Times times, String wanted) {
            System.out.printf(
                    Locale.ROOT, "%-32s %s  %8s  %8.1f%n", what, times, wanted, times.median() / echo.median());
        }

        void memory(String when, double megabytes) {
            System.out.printf(Locale.ROOT, "%-32s %8.0f MB%15s%n", "resident, " + when, megabytes, "150");
        }
    }
}
