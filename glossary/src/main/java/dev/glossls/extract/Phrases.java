package dev.glossls.extract;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases of one or more words, compared in normal form. */
final class Phrases {
    private final Map<String, List<List<Word>>> byFirstWord = new HashMap<>();
    private final boolean pluralsStay;
    private int longestPhrase;

    private Phrases(Collection<String> phrases, boolean pluralsStay) {
        this.pluralsStay = pluralsStay;
        for (String phrase : phrases) {
            List<Word> words = Words.of(phrase);
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0).form(), key -> new ArrayList<>())
                        .add(words);
                longestPhrase = Math.max(longestPhrase, words.size());
            }
        }
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
        int longest = 0;
        if (index < words.size()) {
            for (List<Word> phrase : byFirstWord.getOrDefault(words.get(index).form(), List.of())) {
                if (phrase.size() > longest && fits(phrase, words, index)) {
                    longest = phrase.size();
                }
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
        return !words.isEmpty() && match(words, 0) == words.size();
    }

    boolean containsAny(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(List<Word> phrase, List<Word> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(index + i);
            boolean singular = word.span().length() < phrase.get(i).span().length();
            if (!phrase.get(i).form().equals(word.form()) || (pluralsStay && singular)) {
                return false;
            }
        }
        return true;
    }
}
