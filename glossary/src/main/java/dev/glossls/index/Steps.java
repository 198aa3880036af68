package dev.glossls.index;

/**
 * What the search for one typed text may still cost, for all its stages together. A step is about what it takes to look at
 * one occurrence of a word, some nanoseconds. What is not found within the steps is not found; since it is counted and not
 * timed, the answer is the same each time.
 */
final class Steps {
    private int left;

    Steps(int left) {
        this.left = left;
    }

    int left() {
        return left;
    }

    /** Takes so many steps, or none if fewer are left. */
    boolean take(int steps) {
        if (left < steps) {
            left = 0;
            return false;
        }
        left -= steps;
        return true;
    }
}
