package dev.glossls.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two spellings of a term have in common: the normal forms of its words, joined. Spellings with equal keys name
 * the same thing: "Pre training", "pre-training", "pretraining" and "PreTraining" share one key.
 */
public record TermKey(String value) implements Comparable<TermKey> {
    /** The mark that stands in a key where punctuation divides the words of a label. */
    static final char BREAK = ',';

    /** The key of a label: its article dropped, every word in normal form. Empty if the label holds no word. */
    public static TermKey of(CharSequence label) {
        return of(withoutArticle(label, Words.of(label)));
    }

    /** The key of a run of words. */
    public static TermKey of(List<Word> words) {
        return of(words, KeyForm.EXACT);
    }

    /** The key of a run of words in one of its forms. */
    public static TermKey of(List<Word> words, KeyForm form) {
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            append(key, word, form);
        }
        return new TermKey(key.toString());
    }

    /** Adds one more word to a key in the making. */
    public static void append(StringBuilder key, Word word, KeyForm form) {
        if (word.gap() == Gap.BREAK && !key.isEmpty()) {
            key.append(BREAK);
        }
        key.append(form.of(word));
    }

    /** The words of a text without a leading article, unless nothing else would be left. */
    public static List<Word> withoutArticle(CharSequence text, List<Word> words) {
        if (words.size() < 2 || words.get(1).gap() != Gap.SPACE) {
            return words;
        }
        boolean article = WordForms.isArticle(words.get(0).span().of(text));
        return article ? words.subList(1, words.size()) : words;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Written out, because the first compiler alone takes ten times as long for what a record brings. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TermKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
