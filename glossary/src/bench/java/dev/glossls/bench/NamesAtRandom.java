package dev.glossls.bench;

import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Names as glossaries have them, made up, the same for each run: of one to four words, a few of which occur in very many
 * names and most in few.
 */
final class NamesAtRandom {
    private static final List<String> COMMON = List.of(
            "model",
            "data",
            "learning",
            "system",
            "network",
            "machine",
            "analysis",
            "process",
            "language",
            "control",
            "service",
            "function",
            "method",
            "deep",
            "large",
            "training",
            "neural",
            "state",
            "value",
            "error",
            "test",
            "time",
            "local",
            "storage",
            "access",
            "key",
            "search",
            "vector",
            "cloud",
            "code",
            "policy",
            "rate",
            "regression",
            "transfer",
            "stream",
            "index",
            "memory",
            "graph",
            "tree",
            "random",
            "linear",
            "matrix",
            "container",
            "protocol",
            "message",
            "queue",
            "cache",
            "token",
            "user",
            "event",
            "web",
            "file",
            "query");
    private static final List<String> SMALL = List.of("of", "the", "for", "in", "and", "to");
    private static final String[] STARTS = {
        "b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "ph",
        "pl", "pr", "qu", "r", "s", "sc", "sh", "sp", "st", "str", "t", "th", "tr", "v", "w", "", "", ""
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "ie", "io", "ou"};
    private static final String[] ENDS = {"", "", "", "l", "m", "n", "r", "s", "t", "nd", "nt", "ck", "x", "rm"};
    private static final String[] SUFFIXES = {"", "", "", "ing", "tion", "er", "al", "ity", "ed", "ment", "ics"};
    /** The share of the rarest words falls with this power of their rank, about as in natural language. */
    private static final double SKEW = 2.6;

    private final SplittableRandom random = new SplittableRandom(11);
    private final List<String> words = new ArrayList<>(COMMON);

    private NamesAtRandom(int names) {
        while (words.size() < 200 + names / 12) {
            words.add(word());
        }
    }

    /** So many different names in their order. */
    static Map<String, Tier> of(int size) {
        NamesAtRandom made = new NamesAtRandom(size);
        Map<String, Tier> names = new TreeMap<>();
        while (names.size() < size) {
            names.put(made.name(), Tier.values()[Math.max(0, made.random.nextInt(6) - 3)]);
        }
        return names;
    }

    private String name() {
        int length = 1 + (random.nextInt(7) + random.nextInt(9)) / 5;
        StringBuilder name = new StringBuilder(anyWord());
        for (int i = 1; i < length; i++) {
            if (i + 1 < length && random.nextInt(8) == 0) {
                name.append(' ').append(SMALL.get(random.nextInt(SMALL.size())));
            }
            name.append(random.nextInt(15) == 0 ? '-' : ' ').append(anyWord());
        }
        if (random.nextInt(4) == 0) {
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        }
        return name.toString();
    }

    private String anyWord() {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(pick(STARTS)).append(pick(MIDDLES)).append(pick(ENDS));
        }
        return word.append(pick(SUFFIXES)).toString();
    }

    private String pick(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
