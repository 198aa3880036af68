package dev.glossls.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Notes made for measuring: always the same ones, each in one of the ways in which people write definitions. */
final class Vault {
    private static final List<String> FIRST = List.of(
            "adaptive",
            "bounded",
            "cyclic",
            "dense",
            "elastic",
            "federated",
            "greedy",
            "hidden",
            "inverse",
            "joint",
            "layered",
            "masked",
            "nested",
            "orthogonal",
            "partial",
            "quantized",
            "recurrent",
            "sparse",
            "temporal",
            "variational");
    private static final List<String> SECOND = List.of(
            "attention",
            "batch",
            "cache",
            "decoder",
            "embedding",
            "feature",
            "gradient",
            "hash",
            "index",
            "kernel",
            "latency",
            "memory",
            "network",
            "optimizer",
            "policy",
            "query",
            "reward",
            "sampling",
            "tensor",
            "vector");
    private static final List<String> THIRD = List.of(
            "alignment",
            "budget",
            "compression",
            "drift",
            "estimate",
            "filter",
            "graph",
            "horizon",
            "invariant",
            "journal",
            "ledger",
            "margin",
            "norm",
            "objective",
            "pruning",
            "quota",
            "routing",
            "schedule",
            "threshold",
            "window");
    private static final int TERMS_PER_NOTE = 8;
    private static final int NOTE_CHARACTERS = 3000;

    private Vault() {}

    /** Writes so many notes below a folder, a hundred to a folder. */
    static void write(Path folder, int notes) {
        try {
            for (int i = 0; i < notes; i++) {
                Path file = folder.resolve("part-" + i / 100).resolve("note-" + i + ".md");
                Files.createDirectories(file.getParent());
                Files.writeString(file, note(i, NOTE_CHARACTERS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that a note defines. */
    static List<String> terms(int note) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < TERMS_PER_NOTE; i++) {
            terms.add(term(note * TERMS_PER_NOTE + i));
        }
        return terms;
    }

    /** A note of about so many characters: its definitions, then prose that mentions terms of other notes. */
    static String note(int number, int characters) {
        StringBuilder text = new StringBuilder("# Lecture " + number + "\n\n");
        for (String term : terms(number)) {
            text.append(definition(number, term));
        }
        text.append("\n## Afterthoughts\n");
        for (int i = 0; text.length() < characters; i++) {
            text.append("\nIt took us a while to see how the ")
                    .append(term(number * 31 + i * 17))
                    .append(" depends on what was measured before, and why nobody had asked for a ")
                    .append(term(number * 7 + i * 41))
                    .append(" in the first place.\n");
        }
        return text.toString();
    }

    /** One of {@code FIRST.size() * SECOND.size() * THIRD.size()} names; neighbours share no word. */
    private static String term(int number) {
        int first = number % FIRST.size();
        int second = (number / FIRST.size() + number) % SECOND.size();
        int third = (number / (FIRST.size() * SECOND.size()) + 3 * number) % THIRD.size();
        return FIRST.get(first) + " " + SECOND.get(second) + " " + THIRD.get(third);
    }

    private static String definition(int note, String term) {
        String meaning = "a way to keep " + term.substring(term.lastIndexOf(' ') + 1) + " within what lesson " + note
                + " allows, whatever the input";
        return switch (note % 6) {
            case 0 -> "- **" + term + "**: " + meaning + "\n    - seen first in the second exercise\n";
            case 1 -> "- " + term + " = " + meaning + "\n";
            case 2 -> "\n### " + term + "\n\nThis is " + meaning + ".\n";
            case 3 -> "\nA " + term + " is " + meaning + ".\n";
            case 4 -> "\n" + term + "\n: " + meaning + "\n";
            default -> "\n| Term | Meaning |\n| --- | --- |\n| " + term + " | " + meaning + " |\n";
        };
    }
}
