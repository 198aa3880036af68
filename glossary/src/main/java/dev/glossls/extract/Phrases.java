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
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    private int longestPhrase;

    private Phrases() {}

    static Phrases of(Collection<String> phrases) {
        Phrases set = new Phrases();
        for (String phrase : phrases) {
            List<String> forms = Words.of(phrase).stream().map(Word::form).toList();
            if (!forms.isEmpty()) {
                set.byFirstWord
                        .computeIfAbsent(forms.get(0), key -> new ArrayList<>())
                        .add(forms);
                set.longestPhrase = Math.max(set.longestPhrase, forms.size());
            }
        }
        return set;
    }

    /** How many words from the index on the longest fitting phrase takes; 0 if none fits. */
    int match(List<Word> words, int index) {
        int longest = 0;
        if (index < words.size()) {
            for (List<String> phrase : byFirstWord.getOrDefault(words.get(index).form(), List.of())) {
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

    private static boolean fits(List<String> phrase, List<Word> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(index + i).form())) {
                return false;
            }
        }
        return true;
    }
}
