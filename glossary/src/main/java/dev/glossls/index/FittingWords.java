package dev.glossls.index;

import java.util.Arrays;
import java.util.BitSet;

/** The words of a table that may be meant by one typed word, in order, each with the slips that were made then. */
final class FittingWords {
    /** To compare letters costs so many steps. */
    private static final int COMPARISON = 20;

    private final BitSet all = new BitSet();
    private int[] words = new int[16];
    private int[] slips = new int[16];
    private int count;

    /** Judges a word that has enough of the typed letters. */
    interface Judge {
        /** How many slips make it of what was typed; some number above {@link LooseMatcher#MOST_SLIPS} if it is not meant. */
        int slips(String word);
    }

    /**
     * By how many letters a word may differ from what was typed.
     *
     * @param missing how many of the typed letters it may lack
     * @param others how many it may have beside them
     */
    record Tolerance(int missing, int others) {
        private static final Tolerance BEGINNING = new Tolerance(0, Long.SIZE);

        /** Letters are left out. */
        static Tolerance leftOut() {
            return BEGINNING;
        }

        /** So many slips were made. */
        static Tolerance slips(int slips) {
            return new Tolerance(slips, slips);
        }

        /** So many slips were made in what may be the beginning of the word. */
        static Tolerance slipsInBeginning(int slips) {
            return new Tolerance(slips, Long.SIZE);
        }

        boolean allows(long typed, long word) {
            long lacks = typed & ~word;
            return (lacks == 0 || (missing > 0 && Long.bitCount(lacks) <= missing))
                    && (others == Long.SIZE || Long.bitCount(word & ~typed) <= others);
        }
    }

    /** Those among the words with the same first letter that pass, as far as there are steps for it. */
    static FittingWords of(String typed, Tolerance tolerance, WordTable vocabulary, Steps steps, Judge judge) {
        FittingWords fitting = new FittingWords();
        String initial = typed.substring(0, 1);
        int from = vocabulary.from(initial);
        int to = vocabulary.to(initial);
        long mask = Squashed.mask(typed);
        if (steps.take(to - from)) {
            for (int word = from; word < to; word++) {
                if (tolerance.allows(mask, vocabulary.mask(word)) && steps.take(COMPARISON)) {
                    fitting.add(word, judge.slips(vocabulary.letters(word)));
                }
            }
        }
        return fitting;
    }

    private void add(int word, int made) {
        if (made > LooseMatcher.MOST_SLIPS) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            slips = Arrays.copyOf(slips, count * 2);
        }
        all.set(word);
        words[count] = word;
        slips[count++] = made;
    }

    int count() {
        return count;
    }

    int word(int i) {
        return words[i];
    }

    int slips(int i) {
        return slips[i];
    }

    boolean has(int word) {
        return all.get(word);
    }

    /** The slips of a word that is among them. */
    int slipsOf(int word) {
        return slips[Arrays.binarySearch(words, 0, count, word)];
    }
}
