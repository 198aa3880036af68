package dev.glossls.index;

/**
 * Counts the slips between one typed word and many others, as {@link Typos} does, but all places of the typed word at once
 * (Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003).
 */
final class SlipCounter {
    private final String typed;
    private final LetterBits bits;
    private final int allowed;

    SlipCounter(String typed) {
        this.typed = typed;
        this.bits = new LetterBits(typed);
        this.allowed = Typos.allowedIn(typed.length());
    }

    /** See {@link LooseMatcher#slipsInWord}. */
    int inWord(String meant) {
        boolean near = typed.charAt(0) == meant.charAt(0) && Math.abs(typed.length() - meant.length()) <= allowed;
        return near ? LooseMatcher.believed(count(meant, meant.length()), allowed) : LooseMatcher.TOO_MANY;
    }

    /** See {@link LooseMatcher#slipsInPrefix}. */
    int inPrefix(String meant) {
        boolean near = typed.charAt(0) == meant.charAt(0) && typed.length() - meant.length() <= allowed;
        return near ? LooseMatcher.believed(count(meant, 0), allowed) : LooseMatcher.TOO_MANY;
    }

    /** The fewest slips that make the typed word of a beginning of another, no shorter than a number of letters. */
    private int count(String meant, int shortest) {
        if (Long.SIZE <= typed.length()) {
            return shortest == 0 ? Typos.betweenPrefix(typed, meant, allowed) : Typos.between(typed, meant, allowed);
        }
        long last = 1L << (typed.length() - 1);
        long more = -1;
        long fewer = 0;
        long diagonal = 0;
        long before = 0;
        int slips = typed.length();
        int fewest = shortest == 0 ? slips : Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(meant.length(), typed.length() + allowed); i++) {
            long here = bits.of(meant.charAt(i));
            long swapped = (~diagonal & here) << 1 & before;
            diagonal = ((here & more) + more ^ more) | here | fewer | swapped;
            long up = fewer | ~(diagonal | more);
            long down = diagonal & more;
            slips += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
            fewest = i + 1 >= shortest ? Math.min(fewest, slips) : fewest;
            up = up << 1 | 1;
            down <<= 1;
            more = down | ~(diagonal | up);
            fewer = up & diagonal;
            before = here;
        }
        return fewest;
    }
}
