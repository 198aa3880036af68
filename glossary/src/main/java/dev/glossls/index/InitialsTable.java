package dev.glossls.index;

import java.util.Arrays;
import java.util.Collection;

/**
 * The first letters of the words of names, in alphabetical order. A name stands here several times if small words in it
 * may be left out. The first few letters are packed into a number with the number of the name.
 */
final class InitialsTable {
    private static final int LETTER_BITS = 6;
    private static final int LETTERS = 6;
    private static final int NAME_BITS = Long.SIZE - 1 - LETTERS * LETTER_BITS;
    /** What begins with letters that have no code of their own is compared in full. */
    private static final int HASHED = 26;

    private final long[] packed;
    private final RangeMinimum best;

    InitialsTable(NameTable names) {
        Maker maker = new Maker(names);
        for (int name = 0; name < names.size(); name++) {
            maker.add(name);
        }
        this.packed = maker.sorted();
        int[] numbers = new int[packed.length];
        Arrays.setAll(numbers, place -> (int) (packed[place] & ((1L << NAME_BITS) - 1)));
        this.best = new RangeMinimum(numbers);
    }

    /** Adds the names of which letters may be the first ones. */
    void find(String letters, Collection<Stretch> stretches) {
        int known = Math.min(LETTERS, letters.length());
        long first = 0;
        for (int i = 0; i < known; i++) {
            first |= (long) code(letters.charAt(i)) << shift(i);
        }
        long behind = first + (1L << shift(CloseMatcher.isWholeAcronym(letters) ? known : known - 1));
        Stretch.add(best, place(first), place(behind), Stretch.Kinds.maybe(MatchKind.ACRONYM), stretches);
    }

    private int place(long key) {
        int found = Arrays.binarySearch(packed, key);
        return found >= 0 ? found : -found - 1;
    }

    private static int shift(int letter) {
        return NAME_BITS + (LETTERS - 1 - letter) * LETTER_BITS;
    }

    private static int code(char c) {
        if ('a' <= c && c <= 'z') {
            return c - 'a' + 1;
        }
        return '0' <= c && c <= '9' ? c - '0' + 27 : 37 + c % HASHED;
    }

    /** The table in the making. */
    private static final class Maker {
        private final NameTable names;
        private long[] packed;
        private int count;

        Maker(NameTable names) {
            this.names = names;
            this.packed = new long[names.size() + 16];
        }

        void add(int name) {
            int first = names.first(name);
            if (names.first(name + 1) - first > 1) {
                add(name, first, 0, 0, 0);
            }
        }

        /** Adds what begins with some letters packed already, small words that may be left out once with and once without. */
        private void add(int name, int at, int letters, int small, long before) {
            if (at == names.first(name + 1) || letters == LETTERS) {
                if (letters > 1) {
                    packed = count == packed.length ? Arrays.copyOf(packed, count + count / 2) : packed;
                    packed[count++] = before | name;
                }
                return;
            }
            int word = names.words()[at];
            char initial = names.vocabulary().letters(word).charAt(0);
            boolean isSmall = letters > 0 && names.vocabulary().isOrdinary(word);
            int smallNow = isSmall ? small + 1 : small;
            if (isSmall && smallNow <= CloseMatcher.SMALL_WORDS_LEFT_OUT) {
                add(name, at + 1, letters, smallNow, before);
            }
            add(name, at + 1, letters + 1, smallNow, before | (long) code(initial) << shift(letters));
        }

        /** Without those that two ways of leaving words out have in common. */
        long[] sorted() {
            Arrays.sort(packed, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || packed[i] != packed[i - 1]) {
                    packed[kept++] = packed[i];
                }
            }
            return Arrays.copyOf(packed, kept);
        }
    }
}
