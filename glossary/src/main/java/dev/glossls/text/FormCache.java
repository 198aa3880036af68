package dev.glossls.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the normal forms of words met lately, for few words make up most of a text. Safe between threads without
 * locks: what is published is immutable, and a lost entry only costs the work again.
 */
final class FormCache {
    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 24;

    private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

    /** A word as it was written, and its normal form. */
    private record Entry(String word, String form) {
        boolean isOf(char[] text, int start, int end) {
            if (word.length() != end - start) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (word.charAt(i - start) != text[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The normal form of a stretch of characters, see {@link WordForms#normal}. */
    String normal(char[] text, int start, int end) {
        if (end - start > LONGEST) {
            return WordForms.normal(new String(text, start, end - start));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        Entry known = entries[slot];
        if (known != null && known.isOf(text, start, end)) {
            return known.form;
        }
        String word = new String(text, start, end - start);
        Entry made = new Entry(word, WordForms.normal(word));
        entries[slot] = made;
        return made.form;
    }
}
