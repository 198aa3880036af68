package dev.glossls.index;

import dev.glossls.text.Gap;
import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.WordList;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a label is written, as far as its key does not say it, to tell which runs of words with that key may be meant.
 *
 * @param key the key, in some form
 * @param joints where words after the first begin in the key
 * @param cased whether only capitals spell it: an acronym that is an ordinary word in small letters, such as IT or WHO
 */
public record Spelling(TermKey key, List<Integer> joints, boolean cased) {
    private static final Set<String> ORDINARY = Set.copyOf(WordList.lines(Spelling.class, "ordinary-words.txt"));
    private static final Set<String> PREFIXES = Set.copyOf(WordList.lines(Spelling.class, "word-prefixes.txt"));
    private static final int LONGEST_ACRONYM = 5;
    private static final int SHORTEST_PIECE = 3;

    public Spelling {
        joints = List.copyOf(joints);
    }

    /** How a label is written, with its key in one of the forms. */
    public static Spelling of(String label, KeyForm form) {
        List<Integer> joints = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (Word word : TermKey.withoutArticle(label, Words.of(label))) {
            joints.add(key.length());
            TermKey.append(key, word, form);
        }
        boolean capitals = label.length() <= LONGEST_ACRONYM && label.chars().noneMatch(Character::isLowerCase);
        boolean cased = capitals && ORDINARY.contains(label.toLowerCase(Locale.ROOT));
        return new Spelling(new TermKey(key.toString()), joints, cased);
    }

    /**
     * Whether words whose key is the label's may stand for it. No two joints in a row may be where the label has none, for
     * that is no way to write a word; and who looks for mentions may give up after the first.
     *
     * @param form the form in which the key of the words is the label's
     */
    public boolean allows(CharSequence text, List<Word> words, KeyForm form) {
        if (cased && !isInCapitals(words.get(0).span().of(text))) {
            return false;
        }
        StringBuilder written = new StringBuilder();
        boolean dividedBefore = false;
        for (int i = 0; i < words.size(); i++) {
            boolean divided = i > 0 && !joints.contains(written.length());
            boolean apart = divided && words.get(i).gap() == Gap.SPACE;
            boolean twice = divided && dividedBefore;
            if (twice
                    || (apart
                            && !mayDivide(words.get(i - 1).form(), words.get(i).form()))) {
                return false;
            }
            dividedBefore = divided;
            TermKey.append(written, words.get(i), form);
        }
        return true;
    }

    /** Whether there is no small letter but the s of a plural. */
    private static boolean isInCapitals(String word) {
        int end = word.length() > 2 && word.endsWith("s") ? word.length() - 1 : word.length();
        return word.substring(0, end).chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a folded word is one of everyday language, that says nothing about which name is meant. */
    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    /** Whether a folded word is a first part that is often written apart, such as "pre". */
    static boolean isWordPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /** Whether one word may be written as these two: "data set", "pre training", but not "the rapist". */
    private static boolean mayDivide(String left, String right) {
        if (ORDINARY.contains(left) || ORDINARY.contains(right)) {
            return false;
        }
        boolean longEnough = left.length() >= SHORTEST_PIECE && right.length() >= SHORTEST_PIECE;
        return longEnough || PREFIXES.contains(left);
    }
}
