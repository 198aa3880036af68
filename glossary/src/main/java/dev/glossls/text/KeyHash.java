package dev.glossls.text;

/**
 * The 64-bit hashes of a key in the making, in all of its forms. That of two strings in a row follows from theirs alone, so
 * no string has to be made to find out whether a run of words may be a name. A polynomial in an odd number, modulo 2^64:
 * what is found by it has to be compared by its characters.
 */
public final class KeyHash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long exact;
    private long variant;
    private long transcribed;

    /** The hash of a key. */
    public static long of(TermKey key) {
        return of(key.value(), key.value().length());
    }

    /** The hash of the stem of a word alone: what {@link #variant} says after this word has been appended to nothing. */
    public static long ofStem(Word word) {
        return word.normal().variantHash();
    }

    /** Adds one more word, as {@link TermKey#append} does. */
    public void append(Word word) {
        Form form = word.normal();
        Form other = form.transcribed();
        boolean divided = word.gap() == Gap.BREAK;
        long before = exact;
        long variantBefore = variant;
        long transcribedBefore = transcribed;
        exact = joined(before, divided, form.power(), form.hash());
        variant = variantBefore == before && form.isVariant()
                ? exact
                : joined(variantBefore, divided, form.variantPower(), form.variantHash());
        transcribed = transcribedBefore == before && other == form
                ? exact
                : joined(transcribedBefore, divided, other.power(), other.hash());
    }

    /** Begins again, without any words. */
    public void clear() {
        exact = 0;
        variant = 0;
        transcribed = 0;
    }

    /** See {@link KeyForm#EXACT}. */
    public long exact() {
        return exact;
    }

    /** See {@link KeyForm#VARIANT}; most often the same as the exact one. */
    public long variant() {
        return variant;
    }

    /** See {@link KeyForm#TRANSCRIBED}; nearly always the same as the exact one. */
    public long transcribed() {
        return transcribed;
    }

    /** The hash of the first characters of a text. */
    static long of(String text, int length) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    /** What the hash of characters is multiplied with when so many others follow. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= FACTOR;
        }
        return power;
    }

    private static long joined(long hash, boolean divided, long power, long added) {
        long left = divided && hash != 0 ? hash * FACTOR + TermKey.BREAK : hash;
        return left * power + added;
    }
}
