package dev.glossls.index;

/**
 * Tells whether typed letters occur in a name in their order, the first of them at the beginning of a word, so that no word
 * between the first and the last of them is left out and each of these words gives its first letter. All places at which a
 * letter may be found are followed at once: a bit for each number of letters found so far.
 */
final class Subsequence {
    private static final int SHORTEST = 3;
    /** A name of which fewer than one letter in so many was typed is not meant. */
    private static final int SPARSEST = 3;

    private final String typed;
    private final LetterBits letters;
    private final boolean impossible;

    /** Nobody leaves letters out of more than a long word: more letters than there are bits are found nowhere. */
    Subsequence(String typed) {
        this.typed = typed;
        this.letters = new LetterBits(typed);
        this.impossible = typed.length() < SHORTEST || Long.SIZE <= typed.length();
    }

    /** A name word by word. */
    interface Words {
        int count();

        String word(int index);
    }

    boolean isIn(Words name) {
        for (int first = 0; first < name.count() && !impossible; first++) {
            if (isFrom(first, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFrom(int first, Words name) {
        long before = 1;
        int left = typed.length() * SPARSEST;
        for (int index = first; index < name.count() && left > 0 && before != 0; index++) {
            String word = name.word(index);
            long found = (before & letters.of(word.charAt(0))) << 1;
            int end = Math.min(left, word.length());
            for (int i = 1; i < end && found != 0; i++) {
                found |= (found & letters.of(word.charAt(i))) << 1;
            }
            if ((found >>> typed.length() & 1) != 0) {
                return true;
            }
            left -= word.length();
            before = found;
        }
        return false;
    }
}
