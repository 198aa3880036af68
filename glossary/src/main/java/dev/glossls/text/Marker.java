package dev.glossls.text;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells in which of up to 56 sets of words a word is, by its normal form: a bit for each set. */
public final class Marker {
    static final int BITS = 56;
    static final long ALL = (1L << BITS) - 1;
    private static final int LAST_NUMBER = 255;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final int number;
    private final Map<String, Long> sets;

    /**
     * @param sets by normal form: the sets that the word is in
     * @throws IllegalArgumentException if a set beyond the 56th is named
     */
    public Marker(Map<String, Long> sets) {
        this.sets = Map.copyOf(sets);
        if (this.sets.values().stream().anyMatch(bits -> (bits & ~ALL) != 0)) {
            throw new IllegalArgumentException("more than " + BITS + " sets of words");
        }
        // Numbers run out only after more choices of languages than anybody makes; then nothing is remembered.
        int next = NUMBERS.incrementAndGet();
        this.number = next <= LAST_NUMBER ? next : LAST_NUMBER + 1;
    }

    /** The sets that a word is in. */
    public long of(Word word) {
        return word.normal().marks(this);
    }

    int number() {
        return number;
    }

    long of(String form) {
        return sets.getOrDefault(form, 0L);
    }
}
