package dev.glossls.index;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that labels are made of, to be searched for one that a slip of the finger turned into another word. */
public final class NameWords {
    /** In shorter words a slip makes too often another word that was meant. */
    public static final int SHORTEST = 5;

    private final Set<String> all = new HashSet<>();
    private final Set<String> sequences = new HashSet<>();
    private final Map<Integer, List<Candidate>> byStart = new HashMap<>();

    private record Candidate(String form, long mask) {}

    private NameWords() {}

    /** The words of labels, each as it is written. */
    public static NameWords of(Collection<String> labels) {
        NameWords words = new NameWords();
        for (String label : labels) {
            for (Word word : Words.of(label)) {
                words.add(word.form());
            }
        }
        return words;
    }

    /** Whether a label holds a word of this normal form. */
    public boolean contains(String form) {
        return all.contains(form);
    }

    /** Whether a label holds a word in which these three letters follow each other. */
    public boolean hasSequence(String three) {
        return sequences.contains(three);
    }

    /** The runs of three letters in a word; its ends count as blanks. */
    public static List<String> sequences(String form) {
        String padded = " " + form + " ";
        List<String> sequences = new ArrayList<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            sequences.add(padded.substring(i, i + 3));
        }
        return sequences;
    }

    /**
     * The words from which one slip leads to another word: a letter left out, put in, changed or swapped with the next one,
     * but never the first letter, for that one is hardly ever wrong (J. Pollock and A. Zamora, 1984).
     */
    public List<String> oneSlipFrom(String form) {
        List<String> near = new ArrayList<>();
        if (!isLatin(form)) {
            return near;
        }
        long mask = Squashed.mask(form);
        for (int length = form.length() - 1; length <= form.length() + 1; length++) {
            for (Candidate candidate : byStart.getOrDefault(start(form.charAt(0), length), List.of())) {
                boolean mayBe = Long.bitCount(mask ^ candidate.mask) <= 2;
                if (mayBe && Typos.between(form, candidate.form, 1) == 1) {
                    near.add(candidate.form);
                }
            }
        }
        return near;
    }

    private void add(String form) {
        if (all.add(form) && isLatin(form)) {
            sequences.addAll(sequences(form));
            byStart.computeIfAbsent(start(form.charAt(0), form.length()), key -> new ArrayList<>(1))
                    .add(new Candidate(form, Squashed.mask(form)));
        }
    }

    private static int start(char first, int length) {
        return length << 16 | first;
    }

    private static boolean isLatin(String form) {
        return form.length() >= SHORTEST && form.chars().allMatch(c -> c < 0x250 && Character.isLetter(c));
    }
}
