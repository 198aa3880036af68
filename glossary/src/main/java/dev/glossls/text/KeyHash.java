package dev.glossls.text;

/**
 * The 64-bit hash of a key, put together word by word: that of two strings in a row follows from theirs alone, so that no
 * string has to be made to find out whether a run of words may be a name. A polynomial in an odd number, modulo 2^64: what
 * is found by it has to be compared by its characters.
 */
public final class KeyHash {
    /** The hash of no words at all. */
    public static final long EMPTY = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = new long[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * FACTOR;
        }
    }

    private KeyHash() {}

    /** The hash of a key. */
    public static long of(TermKey key) {
        return of(key.value(), key.value().length());
    }

    /** The hash of a key with one more word. */
    public static long append(long hash, Word word) {
        Form form = word.normal();
        return joined(hash, word, form.hash(), form.text().length());
    }

    /** The hash of a variant key with one more word, see {@link KeyForm#VARIANT}. */
    public static long appendVariant(long hash, Word word) {
        Form form = word.normal();
        return joined(hash, word, form.variantHash(), form.variantLength());
    }

    /** The hash of a transcribed key with one more word, see {@link KeyForm#TRANSCRIBED}. */
    public static long appendTranscribed(long hash, Word word) {
        Form form = word.normal().transcribed();
        return joined(hash, word, form.hash(), form.text().length());
    }

    /** The hash of the first characters of a text. */
    static long of(String text, int length) {
        long hash = EMPTY;
        for (int i = 0; i < length; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    private static long joined(long hash, Word word, long added, int length) {
        long left = word.gap() == Gap.BREAK && hash != EMPTY ? hash * FACTOR + TermKey.BREAK : hash;
        return left * power(length) + added;
    }

    private static long power(int exponent) {
        long power = 1;
        int rest = exponent;
        while (rest >= POWERS.length) {
            power *= POWERS[POWERS.length - 1];
            rest -= POWERS.length - 1;
        }
        return power * POWERS[rest];
    }
}
