package dev.glossls.server.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * How long servers take from the start of their process until {@code initialize} is answered, by turns.
 *
 * @param programs one for each Java
 * @param peers a server on node that does nothing; none where there is no npm
 */
record Starts(List<Start> programs, List<Times> peers) {
    private static final String URI = "untitled:first.md";
    private static final String TEXT = "# Draft\n\n**Paper lantern**: a light in a bag.\n\nWe saw the paper lantern.\n";

    /**
     * How one program starts.
     *
     * @param program the name of the program
     * @param initialize from the start of the process to the answer to that request
     * @param firstHover from the notification that follows to the answer to a hover, in a note that is opened right after it
     */
    record Start(String program, Times initialize, Times firstHover) {}

    static Starts measure(List<Program> programs, Optional<List<String>> node, Vault vault, int count) {
        List<List<Long>> hovers =
                programs.stream().<List<Long>>map(program -> new ArrayList<>()).toList();
        List<IntToLongFunction> starts = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            Program program = programs.get(i);
            List<Long> hover = hovers.get(i);
            starts.add(turn -> start(program, vault, hover));
        }
        node.ifPresent(command -> starts.add(turn -> start(command)));
        List<Times> times = Times.interleaved(count, starts.toArray(IntToLongFunction[]::new));
        List<Start> measured = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            measured.add(new Start(programs.get(i).name(), times.get(i), Times.of(hovers.get(i))));
        }
        return new Starts(measured, times.subList(programs.size(), times.size()));
    }

    /** How often longer than the peer the program of that name takes; absent if there is no such pair. */
    Optional<Double> ratio(String program) {
        return programs.stream()
                .filter(start -> start.program().equals(program) && !peers.isEmpty())
                .map(start -> start.initialize().median() / peers.get(0).median())
                .findFirst();
    }

    private static long start(Program program, Vault vault, List<Long> hovers) {
        try (Launched server = program.start()) {
            long nanos = server.initialized(vault.folder());
            server.load();
            server.editor().open(URI, TEXT);
            hovers.add(server.ask("textDocument/hover", server.editor().at(URI, "We saw the paper", 14)));
            return nanos;
        }
    }

    private static long start(List<String> command) {
        try (Launched server = Launched.start(command, Path.of(System.getProperty("java.home")), Path.of("target"))) {
            return server.initialized();
        }
    }
}
