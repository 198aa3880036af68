package dev.glossls.extract;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of phrases of one or more words, compared in normal form. */
final class Phrases {
    /** The first words of phrases, at the place of their hash or after it; most words of a text meet an empty place. */
    private final @Nullable String[] firstWords;

    /** The phrases that begin with the first word at the same place. */
    private final Word[][][] byFirstWord;

    private final boolean pluralsStay;
    private final int longestPhrase;

    private Phrases(Collection<String> phrases, boolean pluralsStay) {
        this.pluralsStay = pluralsStay;
        Map<String, List<Word[]>> grouped = new LinkedHashMap<>();
        int longest = 0;
        for (String phrase : phrases) {
            Word[] words = Words.of(phrase).toArray(Word[]::new);
            if (words.length > 0) {
                grouped.computeIfAbsent(words[0].form(), key -> new ArrayList<>())
                        .add(words);
                longest = Math.max(longest, words.length);
            }
        }
        this.longestPhrase = longest;
        this.firstWords = new @Nullable String[Integer.highestOneBit(grouped.size() + 1) * 8];
        this.byFirstWord = new Word[firstWords.length][][];
        grouped.forEach((first, group) -> {
            int slot = slot(first);
            firstWords[slot] = first;
            byFirstWord[slot] = group.toArray(Word[][]::new);
        });
    }

    static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases, false);
    }

    /** Phrases of which a plural does not stand for the singular: "Components" heads a list, a "Component" may be a term. */
    static Phrases keepingPlurals(Collection<String> phrases) {
        return new Phrases(phrases, true);
    }

    /** How many words from the index on the longest fitting phrase takes; 0 if none fits. */
    int match(List<Word> words, int index) {
        if (index >= words.size()) {
            return 0;
        }
        int slot = slot(words.get(index).form());
        if (firstWords[slot] == null) {
            return 0;
        }
        int longest = 0;
        for (Word[] phrase : byFirstWord[slot]) {
            if (phrase.length > longest && fits(phrase, words, index)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /** How many words the longest phrase takes that ends with the last of these words. */
    int matchEnd(List<Word> words) {
        for (int i = Math.max(0, words.size() - longestPhrase); i < words.size(); i++) {
            int length = match(words, i);
            if (length > 0 && i + length == words.size()) {
                return length;
            }
        }
        return 0;
    }

    boolean matchesAll(List<Word> words) {
        return !words.isEmpty() && words.size() <= longestPhrase && match(words, 0) == words.size();
    }

    boolean containsAny(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the word stands, or where it would: then nothing stands there. */
    private int slot(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (firstWords.length - 1);
        String first = firstWords[slot];
        while (first != null && !first.equals(word)) {
            slot = (slot + 1) & (firstWords.length - 1);
            first = firstWords[slot];
        }
        return slot;
    }

    private boolean fits(Word[] phrase, List<Word> words, int index) {
        if (index + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            Word word = words.get(index + i);
            boolean singular = word.length() < phrase[i].length();
            if (!phrase[i].form().equals(word.form()) || (pluralsStay && singular)) {
                return false;
            }
        }
        return true;
    }
}
