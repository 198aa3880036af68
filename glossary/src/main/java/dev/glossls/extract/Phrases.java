package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Marker;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases of one or more words, compared in normal form. */
final class Phrases {
    private static final Word[][] NONE = {};

    private final Map<String, Word[][]> byFirstWord = new HashMap<>();
    private final Marker firstWords;
    /** The bit by which the marker knows the first words of these phrases. */
    private final long bit;

    private final boolean pluralsStay;
    private final int longestPhrase;

    /**
     * @param byFirstWord the phrases, see {@link #byFirstWord}
     * @param firstWords knows the first words of phrases
     * @param bit the bit of these
     * @param pluralsStay whether a plural among the phrases does not stand for the singular: "Components" heads a list, a
     *     "Component" may be a term
     */
    Phrases(Map<String, List<Word[]>> byFirstWord, Marker firstWords, long bit, boolean pluralsStay) {
        byFirstWord.forEach((first, phrases) -> this.byFirstWord.put(first, phrases.toArray(Word[][]::new)));
        this.firstWords = firstWords;
        this.bit = bit;
        this.pluralsStay = pluralsStay;
        this.longestPhrase = byFirstWord.values().stream()
                .flatMap(List::stream)
                .mapToInt(phrase -> phrase.length)
                .max()
                .orElse(0);
    }

    /** Phrases as words, by the normal form of the first. */
    static Map<String, List<Word[]>> byFirstWord(Collection<String> phrases) {
        Map<String, List<Word[]>> grouped = new HashMap<>();
        for (String phrase : phrases) {
            Word[] words = Words.of(phrase).toArray(Word[]::new);
            if (words.length > 0) {
                grouped.computeIfAbsent(words[0].form(), key -> new ArrayList<>(1))
                        .add(words);
            }
        }
        return grouped;
    }

    /** Whether any of the phrases may be in a text: only then it is worth looking for them word by word. */
    boolean mayBeIn(Passage passage) {
        return (passage.marks(firstWords) & bit) != 0;
    }

    /** How many words from the index on the longest fitting phrase takes; 0 if none fits. */
    int match(List<Word> words, int index) {
        if (index >= words.size() || (firstWords.of(words.get(index)) & bit) == 0) {
            return 0;
        }
        int longest = 0;
        for (Word[] phrase : byFirstWord.getOrDefault(words.get(index).form(), NONE)) {
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

    /** How many of these words a phrase begins with. */
    int count(List<Word> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += match(words, i) > 0 ? 1 : 0;
        }
        return count;
    }

    boolean containsAny(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Word[] phrase, List<Word> words, int index) {
        if (index + phrase.length > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            Word word = words.get(index + i);
            boolean singular = word.length() < phrase[i].length();
            if (!phrase[i].isLike(word) || (pluralsStay && singular)) {
                return false;
            }
        }
        return true;
    }
}
