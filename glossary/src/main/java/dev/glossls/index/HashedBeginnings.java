package dev.glossls.index;

/**
 * The set of the hashes with which labels begin, each with whether a label also ends there, in six bytes for each. A table
 * with open addressing; the upper half of a hash says where in it, 31 bits of the lower half stand there. So once in a
 * billion times a hash may seem to be in the set that is not. Immutable.
 */
final class HashedBeginnings {
    /** Said of a hash with which no label begins. */
    static final int UNKNOWN = 0;
    /** Said of a hash with which a label begins. */
    static final int GOES_ON = 2;
    /** Said, beside {@link #GOES_ON}, of the hash of a whole label. */
    static final int ENDS = 1;

    /** Which share of the table stays free, as its reciprocal. */
    private static final int FREE = 3;

    private final int[] slots;
    private final int size;

    private HashedBeginnings(int capacity, Hashes goingOn, Hashes ending) {
        slots = new int[capacity];
        int count = 0;
        for (int i = 0; i < ending.size(); i++) {
            count += put(ending.get(i), ENDS);
        }
        for (int i = 0; i < goingOn.size(); i++) {
            count += put(goingOn.get(i), 0);
        }
        size = count;
    }

    /** The set of the beginnings of labels: those with which one ends, and those with which none has to. Both may repeat. */
    static HashedBeginnings of(Hashes goingOn, Hashes ending) {
        HashedBeginnings roomy = new HashedBeginnings(capacity(goingOn.size() + ending.size()), goingOn, ending);
        int enough = capacity(roomy.size);
        return enough < roomy.slots.length ? new HashedBeginnings(enough, goingOn, ending) : roomy;
    }

    private static int capacity(int size) {
        return size + size / (FREE - 1) + 1;
    }

    /** What is known of a hash: {@link #UNKNOWN}, or bits that say more. */
    int of(long hash) {
        long mixed = Mixing.mixed(hash);
        int mark = mark(mixed);
        int slot = slot(mixed);
        while (slots[slot] != 0) {
            if ((slots[slot] & ~ENDS) == mark) {
                return GOES_ON | (slots[slot] & ENDS);
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return UNKNOWN;
    }

    private int put(long hash, int ends) {
        long mixed = Mixing.mixed(hash);
        int mark = mark(mixed);
        int slot = slot(mixed);
        while (slots[slot] != 0) {
            if ((slots[slot] & ~ENDS) == mark) {
                slots[slot] |= ends;
                return 0;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        slots[slot] = mark | ends;
        return 1;
    }

    private int slot(long mixed) {
        return (int) (((mixed >>> 32) * slots.length) >>> 32);
    }

    /** Never 0, which means that a slot is free. */
    private static int mark(long mixed) {
        int mark = (int) mixed & ~ENDS;
        return mark == 0 ? GOES_ON : mark;
    }
}
