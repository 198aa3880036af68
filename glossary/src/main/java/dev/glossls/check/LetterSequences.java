package dev.glossls.check;

import dev.glossls.glossary.NearNames;
import dev.glossls.index.NameWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which letters follow each other in words: a slip of the finger often makes a sequence that no word has. */
final class LetterSequences {
    /** With fewer words at hand, that a sequence is in none of them says nothing. */
    private static final int ENOUGH_WORDS = 250;

    private LetterSequences() {}

    /**
     * Whether a word of a note looks like a slip of the other: by a double letter, or by letters that follow each other
     * nowhere else. A letter that was changed for another makes too often a word that was meant.
     */
    static boolean showSlip(String form, String meant, CheckedNote note) {
        boolean changed = form.length() == meant.length() && !isSwapped(form, meant);
        return single(form).equals(single(meant)) || (!changed && isStrange(form, note));
    }

    private static boolean isSwapped(String one, String other) {
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }

    private static String single(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (single.isEmpty() || single.charAt(single.length() - 1) != c) {
                single.append(c);
            }
        }
        return single.toString();
    }

    private static boolean isStrange(String form, CheckedNote note) {
        if (note.words().size() < ENOUGH_WORDS) {
            return false;
        }
        NearNames names = note.glossary().nearNames();
        List<String> sequences = NameWords.sequences(form);
        Set<String> unknown = new HashSet<>(sequences);
        unknown.removeIf(names::isSequenceInName);
        for (String word : note.words()) {
            if (unknown.isEmpty()) {
                return false;
            }
            if (!word.equals(form)) {
                unknown.removeAll(NameWords.sequences(word));
            }
        }
        return !unknown.isEmpty();
    }
}
