package dev.glossls.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Neighbouring words of one text, unmodifiable. A list of its own because words are asked for one by one in every inner
 * loop: wherever lists of words come from, they are of this one class, so that the compiler can see through the calls.
 */
final class WordRun extends AbstractList<Word> implements RandomAccess {
    private final Word[] words;
    private final int from;
    private final int size;

    private WordRun(Word[] words, int from, int size) {
        this.words = words;
        this.from = from;
        this.size = size;
    }

    /** The first words of an array that nobody changes any more. */
    static WordRun of(Word[] words, int size) {
        return new WordRun(size * 2 < words.length ? Arrays.copyOf(words, size) : words, 0, size);
    }

    @Override
    public Word get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return words[from + index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Word> subList(int start, int end) {
        Objects.checkFromToIndex(start, end, size);
        return start == 0 && end == size ? this : new WordRun(words, from + start, end - start);
    }
}
