package dev.glossls.index;

import java.util.Arrays;

/**
 * Finds numbers by 64-bit hashes, in nine bytes for each: the upper bits of a hash say in which bucket its numbers lie,
 * 32 others tell them from the rest there. So a number that is found may, once in many billions of times, belong to another
 * hash. Immutable.
 */
public final class NumbersByHash {
    /** No numbers at all. */
    public static final NumbersByHash NONE = new Builder().build();

    private static final int[] NOTHING = {};

    private final int shift;
    /** By bucket: where its numbers begin; one more than there are buckets. */
    private final int[] starts;

    private final int[] marks;
    private final int[] numbers;

    private NumbersByHash(int shift, int[] starts, int[] marks, int[] numbers) {
        this.shift = shift;
        this.starts = starts;
        this.marks = marks;
        this.numbers = numbers;
    }

    /** The numbers of a hash, in the order in which they were added, each once if equal ones were added in a row. */
    public int[] of(long hash) {
        long mixed = Mixing.mixed(hash);
        int bucket = (int) (mixed >>> shift);
        int mark = (int) mixed;
        int end = starts[bucket + 1];
        for (int i = starts[bucket]; i < end; i++) {
            if (marks[i] == mark) {
                return collected(mark, i, end);
            }
        }
        return NOTHING;
    }

    /** How many numbers a hash has, equal ones in a row included; counted no further than so many. */
    public int count(long hash, int most) {
        long mixed = Mixing.mixed(hash);
        int bucket = (int) (mixed >>> shift);
        int mark = (int) mixed;
        int count = 0;
        for (int i = starts[bucket]; i < starts[bucket + 1] && count < most; i++) {
            count += marks[i] == mark ? 1 : 0;
        }
        return count;
    }

    private int[] collected(int mark, int first, int end) {
        int[] found = {numbers[first]};
        int count = 1;
        for (int i = first + 1; i < end; i++) {
            if (marks[i] == mark && numbers[i] != found[count - 1]) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count + 2);
                }
                found[count++] = numbers[i];
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    /** Collects hashes with their numbers. */
    public static final class Builder {
        /** So many numbers lie in a bucket, on average, at the most. */
        private static final int CROWDED = 4;

        private final Hashes hashes = new Hashes();
        private int[] numbers = NOTHING;

        /** Adds a number to those of a hash. */
        public void add(long hash, int number) {
            int size = hashes.size();
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 16 + size + size / 2);
            }
            numbers[size] = number;
            hashes.add(hash);
        }

        /** What was added so far, put into buckets by counting. */
        public NumbersByHash build() {
            int size = hashes.size();
            int bits = 1;
            while (size >> bits >= CROWDED) {
                bits++;
            }
            int shift = Long.SIZE - bits;
            int[] starts = new int[(1 << bits) + 1];
            for (int i = 0; i < size; i++) {
                starts[(int) (Mixing.mixed(hashes.get(i)) >>> shift) + 1]++;
            }
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            int[] next = Arrays.copyOf(starts, starts.length);
            int[] marks = new int[size];
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                long mixed = Mixing.mixed(hashes.get(i));
                int at = next[(int) (mixed >>> shift)]++;
                marks[at] = (int) mixed;
                sorted[at] = numbers[i];
            }
            return new NumbersByHash(shift, starts, marks, sorted);
        }
    }
}
