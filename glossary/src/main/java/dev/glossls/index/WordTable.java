package dev.glossls.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** The different words of all names in alphabetical order. A word is known by its number in it. */
final class WordTable {
    private final String[] words;
    private final long[] masks;
    private final BitSet ordinary = new BitSet();

    WordTable(Collection<String> different) {
        this.words = different.toArray(String[]::new);
        Arrays.sort(words);
        this.masks = new long[words.length];
        for (int word = 0; word < words.length; word++) {
            words[word] = new String(words[word].toCharArray()); // so that neighbours lie beside each other in memory
            masks[word] = Squashed.mask(words[word]);
            ordinary.set(word, Spelling.isOrdinary(words[word]));
        }
    }

    int size() {
        return words.length;
    }

    String letters(int word) {
        return words[word];
    }

    /** Which letters the word has, one bit each. */
    long mask(int word) {
        return masks[word];
    }

    boolean isOrdinary(int word) {
        return ordinary.get(word);
    }

    /** Whether there is a word of that number and these letters. */
    boolean is(int word, String letters) {
        return word < words.length && words[word].equals(letters);
    }

    /** The first word that does not stand before some letters: these letters themselves, if they are a word. */
    int from(String letters) {
        int found = Arrays.binarySearch(words, letters);
        return found >= 0 ? found : -found - 1;
    }

    /** The first word behind all that begin with some letters. */
    int to(String letters) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = words[middle].compareTo(letters) < 0 || words[middle].startsWith(letters);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
