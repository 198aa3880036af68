package dev.glossls.labelled;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.Map;
import java.util.TreeMap;

/** How alike two texts are: the F1 of the words they share, in any order. */
final class Likeness {
    /** Labels give no more of a meaning than this. */
    private static final int LONGEST = 200;

    private Likeness() {}

    /** From 0, no word in common, to 1, the same words equally often. */
    static double of(String one, String other) {
        Map<String, Integer> ones = count(cut(one));
        Map<String, Integer> others = count(cut(other));
        int shared = 0;
        for (Map.Entry<String, Integer> word : ones.entrySet()) {
            shared += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
        }
        int all = size(ones) + size(others);
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    /** The beginning of a text, up to the last space that is not too far; without spaces, up to the last character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> count = new TreeMap<>();
        for (Word word : Words.of(text)) {
            count.merge(word.form(), 1, Integer::sum);
        }
        return count;
    }

    private static int size(Map<String, Integer> count) {
        return count.values().stream().mapToInt(Integer::intValue).sum();
    }
}
