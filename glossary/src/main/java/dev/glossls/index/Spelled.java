package dev.glossls.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The ways in which whole words in succession, and at last the beginning of one, spell letters. */
final class Spelled {
    private final String letters;
    private final WordTable vocabulary;
    private final BitSet joints;
    /** From where the letters can be spelled to their end, and from where they cannot, as far as that is known. */
    private final BitSet possible = new BitSet();

    private final BitSet impossible = new BitSet();

    /** Words of a table; joints are where a word has to begin. */
    Spelled(String letters, WordTable vocabulary, BitSet joints) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.joints = joints;
    }

    /** The words that may stand at an index and leave letters over. */
    List<Integer> wordsAt(int start) {
        List<Integer> words = new ArrayList<>();
        for (int end = start + 1; end < letters.length() && fits(start, end); end++) {
            String word = letters.substring(start, end);
            int number = vocabulary.from(word);
            if (number == vocabulary.size() || !vocabulary.letters(number).startsWith(word)) {
                break;
            }
            if (vocabulary.is(number, word) && isPossible(end)) {
                words.add(number);
            }
        }
        return words;
    }

    /** The word of all letters from an index on; -1 if they are none. */
    int lastAt(int start) {
        String rest = letters.substring(start);
        int word = vocabulary.from(rest);
        return vocabulary.is(word, rest) && fits(start, letters.length()) ? word : -1;
    }

    private boolean isPossible(int start) {
        if (possible.get(start) || impossible.get(start)) {
            return possible.get(start);
        }
        String rest = letters.substring(start);
        boolean begun = fits(start, letters.length()) && vocabulary.from(rest) < vocabulary.to(rest);
        boolean found = begun || !wordsAt(start).isEmpty();
        (found ? possible : impossible).set(start);
        return found;
    }

    private boolean fits(int start, int end) {
        int joint = joints.nextSetBit(start + 1);
        return joint < 0 || end <= joint;
    }
}
