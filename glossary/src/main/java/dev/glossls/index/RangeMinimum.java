package dev.glossls.index;

/**
 * Tells where the smallest number of any stretch of an array stands, without looking at all of it (a sparse table over
 * blocks: Bender and Farach-Colton, The LCA Problem Revisited, section 3).
 */
final class RangeMinimum {
    private static final int SHIFT = 5;

    private final int[] numbers;
    private final int mask;
    /** By level and block: where the smallest number of {@code 1 << level} blocks from this one on stands. */
    private final int[][] levels;

    RangeMinimum(int[] numbers) {
        this(numbers, -1);
    }

    /** Of each number only the bits of a mask count. */
    RangeMinimum(int[] numbers, int mask) {
        this.numbers = numbers;
        this.mask = mask;
        int blocks = numbers.length >>> SHIFT;
        this.levels = new int[Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(blocks))][];
        levels[0] = new int[blocks];
        for (int block = 0; block < blocks; block++) {
            levels[0][block] = scan(block << SHIFT, (block + 1) << SHIFT);
        }
        for (int level = 1; level < levels.length; level++) {
            int[] halves = levels[level - 1];
            int[] whole = new int[blocks - (1 << level) + 1];
            for (int block = 0; block < whole.length; block++) {
                whole[block] = smaller(halves[block], halves[block + (1 << (level - 1))]);
            }
            levels[level] = whole;
        }
    }

    int number(int place) {
        return numbers[place] & mask;
    }

    /** Where the smallest number of a stretch that is not empty stands; of equal ones the first. */
    int place(int from, int to) {
        int first = (from + (1 << SHIFT) - 1) >>> SHIFT;
        int last = to >>> SHIFT;
        if (first >= last) {
            return scan(from, to);
        }
        int level = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(last - first);
        int best = smaller(levels[level][first], levels[level][last - (1 << level)]);
        if (from < first << SHIFT) {
            best = smaller(scan(from, first << SHIFT), best);
        }
        return last << SHIFT < to ? smaller(best, scan(last << SHIFT, to)) : best;
    }

    private int scan(int from, int to) {
        int best = from;
        for (int place = from + 1; place < to; place++) {
            best = smaller(best, place);
        }
        return best;
    }

    private int smaller(int one, int other) {
        return (numbers[other] & mask) < (numbers[one] & mask) ? other : one;
    }
}
