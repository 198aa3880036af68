package dev.glossls.index;

import java.util.HashMap;
import java.util.Map;

/** At which places of a text each letter stands, a bit for each place below 64. */
final class LetterBits {
    private static final int PLAIN = 128;

    private final long[] plain = new long[PLAIN];
    private final Map<Character, Long> others = new HashMap<>();

    LetterBits(String text) {
        for (int i = 0; i < Math.min(Long.SIZE, text.length()); i++) {
            char c = text.charAt(i);
            if (c < PLAIN) {
                plain[c] |= 1L << i;
            } else {
                others.merge(c, 1L << i, (one, other) -> one | other);
            }
        }
    }

    long of(char letter) {
        return letter < PLAIN ? plain[letter] : others.getOrDefault(letter, 0L);
    }
}
