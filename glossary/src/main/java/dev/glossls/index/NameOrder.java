package dev.glossls.index;

import java.util.Arrays;

/**
 * The order in which names that fit equally well are offered: short ones first, then by their characters. A million of them
 * are sorted by numbers, each of which holds the length of a name, its first characters and its place; the characters
 * themselves are compared only where these agree.
 */
final class NameOrder {
    private static final int PLACE_BITS = 22;
    private static final int LONGEST = (1 << 9) - 1;
    private static final int CHARACTERS = 4;
    /** Stands for every character that does not fit into a byte, and for all behind it. */
    private static final int WIDE = 0xFF;

    private NameOrder() {}

    /** Sorts a part of an array. */
    static void sort(String[] names, int from, int to) {
        if (to - from > 1 << PLACE_BITS) {
            Arrays.sort(names, from, to, NameOrder::compare);
            return;
        }
        String[] before = Arrays.copyOfRange(names, from, to);
        long[] numbers = new long[before.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = head(before[i]) << PLACE_BITS | i;
        }
        Arrays.sort(numbers);
        int start = 0;
        for (int i = 0; i < numbers.length; i++) {
            names[from + i] = before[(int) numbers[i] & (1 << PLACE_BITS) - 1];
            boolean last = i + 1 == numbers.length || numbers[i] >>> PLACE_BITS != numbers[i + 1] >>> PLACE_BITS;
            if (last && i > start) {
                Arrays.sort(names, from + start, from + i + 1, NameOrder::compare);
            }
            start = last ? i + 1 : start;
        }
    }

    static int compare(String one, String other) {
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }

    /** A number of 41 bits that is as large as that of another name, or larger, if this name is not before it. */
    private static long head(String name) {
        long head = Math.min(name.length(), LONGEST);
        boolean wide = head == LONGEST;
        for (int i = 0; i < CHARACTERS; i++) {
            int c = i < name.length() ? name.charAt(i) : 0;
            wide |= c >= WIDE;
            head = head << Byte.SIZE | (wide ? WIDE : c);
        }
        return head;
    }
}
