package dev.glossls.index;

/**
 * Counts slips of the finger: letters left out, put in, changed, or swapped with their neighbour (Damerau's distance in
 * the form of optimal string alignment: no letter takes part in two slips).
 */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Typos() {}

    /** How many slips are believed in a word of that many letters. */
    static int allowedIn(int length) {
        if (length < SHORTEST) {
            return 0;
        }
        return length < LONG ? 1 : 2;
    }

    /** The slips that make one word of the other; some number above {@code most} if it is more than that. */
    static int between(String typed, String meant, int most) {
        return lastRow(typed, meant, most)[meant.length()];
    }

    /** The slips that make the typed word of each beginning of the other, by its length. */
    static int[] toBeginnings(String typed, String meant) {
        return lastRow(typed, meant, Integer.MAX_VALUE);
    }

    /**
     * The slips that make the typed word of the beginning of the other, whichever beginning needs the fewest; some number
     * above {@code most} if it is more than that.
     */
    static int betweenPrefix(String typed, String meant, int most) {
        int fewest = Integer.MAX_VALUE;
        for (int slips : lastRow(typed, meant, most)) {
            fewest = Math.min(fewest, slips);
        }
        return fewest;
    }

    /** The slips between all of the typed word and each beginning of the other, by its length. Gives up early past {@code most}. */
    private static int[] lastRow(String typed, String meant, int most) {
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            int fewest = i;
            for (int j = 1; j <= meant.length(); j++) {
                int changed = last[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwapped(typed, i, meant, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                fewest = Math.min(fewest, row[j]);
            }
            if (fewest > most) {
                return row;
            }
        }
        return row;
    }

    private static boolean isSwapped(String typed, int i, String meant, int j) {
        return typed.charAt(i - 1) == meant.charAt(j - 2) && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
