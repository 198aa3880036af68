package dev.glossls.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;

/**
 * For each letter the names of which a word begins with it, in their order, and beside each name which letters it has: so
 * names that have certain letters are found by reading two arrays from one end to the other.
 */
final class FirstLetters {
    private static final int OTHERS = 6;
    private static final int PLAIN = 26;
    /** What a test costs in steps. */
    private static final int TEST = 100;

    /** By letter: where its names begin. */
    private final int[] starts = new int[Long.SIZE + 1];

    private final int[] names;
    private final int[] masks;

    FirstLetters(NameTable table) {
        for (int name = 0; name < table.size(); name++) {
            for (long left = initials(table, name); left != 0; left &= left - 1) {
                starts[Long.numberOfTrailingZeros(left) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.names = new int[starts[Long.SIZE]];
        this.masks = new int[names.length];
        int[] free = starts.clone();
        for (int name = 0; name < table.size(); name++) {
            long mask = 0;
            for (int at = table.first(name); at < table.first(name + 1); at++) {
                mask |= table.vocabulary().mask(table.words()[at]);
            }
            for (long left = initials(table, name); left != 0; left &= left - 1) {
                int place = free[Long.numberOfTrailingZeros(left)]++;
                names[place] = name;
                masks[place] = narrow(mask);
            }
        }
    }

    /** Where the names for a letter begin. */
    int from(char letter) {
        return starts[Squashed.bit(letter)];
    }

    /** Where they end. */
    int to(char letter) {
        return starts[Squashed.bit(letter) + 1];
    }

    /** Adds those between two places that have all letters of a mask and pass a test, as far as there are steps for it. */
    void find(int from, int to, long mask, Steps steps, IntPredicate test, Collection<Stretch> stretches) {
        int wanted = narrow(mask);
        int[] found = new int[16];
        int count = 0;
        for (int place = from; place < to; place++) {
            if ((wanted & ~masks[place]) == 0 && steps.take(TEST) && test.test(names[place])) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = names[place];
            }
        }
        RangeMinimum table = new RangeMinimum(Arrays.copyOf(found, count));
        Stretch.add(table, 0, count, Stretch.Kinds.surely(MatchKind.SUBSEQUENCE), stretches);
    }

    private static long initials(NameTable table, int name) {
        long initials = 0;
        for (int at = table.first(name); at < table.first(name + 1); at++) {
            initials |= 1L
                    << Squashed.bit(
                            table.vocabulary().letters(table.words()[at]).charAt(0));
        }
        return initials;
    }

    /** Letters have a bit of their own, other characters share a few. */
    private static int narrow(long mask) {
        int narrow = (int) mask & ((1 << PLAIN) - 1);
        for (long left = mask >>> PLAIN; left != 0; left >>>= OTHERS) {
            narrow |= (int) left << PLAIN;
        }
        return narrow;
    }
}
