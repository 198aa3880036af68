package dev.glossls.glossary;

import java.util.Locale;

/** Tells which names a text has, in any case and also in the plural, where they are no part of a longer word. */
final class UsedNames {
    private static final int BUCKETS = 256;

    private final String text;
    /** By character, folded: one more than the last place at which it begins a word or is no part of one. */
    private final int[] last = new int[BUCKETS];
    /** By place: the same for the places before this one. */
    private final int[] before;

    UsedNames(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.before = new int[this.text.length()];
        boolean inWord = false;
        for (int i = 0; i < before.length; i++) {
            char c = this.text.charAt(i);
            if (!inWord && c > ' ') {
                before[i] = last[c % BUCKETS];
                last[c % BUCKETS] = i + 1;
            }
            inWord = Character.isLetterOrDigit(c);
        }
    }

    boolean has(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return false;
        }
        for (int at = last[folded.charAt(0) % BUCKETS]; at > 0; at = before[at - 1]) {
            if (text.startsWith(folded, at - 1) && isEnd(at - 1 + folded.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int place) {
        int end = place + (place < text.length() && text.charAt(place) == 's' ? 1 : 0);
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
