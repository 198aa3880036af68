package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;

/** Tells names of things from labels, clauses and scraps: what may be a term, and how likely. */
final class TermFilter {
    /** The weight of a name that cannot be a term. */
    static final int NEVER = -100_000;

    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 70;
    private static final int MOST_IDEOGRAPHS = 20;
    private static final int FEW_WORDS = 4;

    private TermFilter() {}

    /** What the look of a name adds to the odds that it is a term: {@link #NEVER} if it cannot be one. */
    static int weigh(String name, Lexis lexis) {
        return weigh(name, Words.of(name), lexis);
    }

    /** The same for a name whose words are known. */
    static int weigh(String name, List<Word> words, Lexis lexis) {
        if (words.isEmpty() || isScrap(name, words) || isPhrase(name, words, lexis)) {
            return NEVER;
        }
        int weight = 0;
        if (isImperative(name, words, lexis) && words.size() > 1) {
            weight -= 2000;
        }
        if (name.codePointCount(0, name.length()) == 1) {
            weight -= 2000;
        }
        if (countWords(name, words) > FEW_WORDS) {
            weight -= 350 * (countWords(name, words) - FEW_WORDS);
        }
        if (name.indexOf(',') >= 0) {
            weight -= 700;
        }
        if (Character.isDigit(name.charAt(0))) {
            weight -= 500;
        }
        if (lexis.get(Topic.LABEL_ENDS).matchEnd(words) > 0) {
            weight -= 1200;
        }
        if (lexis.get(Topic.AND).containsAny(words)) {
            weight -= 400;
        }
        return weight;
    }

    /** The same for a name that stands where only a term can stand, in a glossary's column say: any word may be one. */
    static int weighPlaced(String name) {
        List<Word> words = Words.of(name);
        return words.isEmpty() || isScrap(name, words) ? NEVER : 0;
    }

    /** Whether the name is one of the labels that structure notes: Example, Use cases, Types of … */
    static boolean isLabel(String name, Lexis lexis) {
        List<Word> words = Words.of(name);
        return lexis.get(Topic.LABELS).matchesAll(words)
                || lexis.get(Topic.LABEL_STARTS).match(words, 0) > 0;
    }

    /** Whether a text begins with a verb in the form of a command; "uses" is none though its normal form is "use". */
    static boolean isImperative(String text, List<Word> words, Lexis lexis) {
        return lexis.get(Topic.IMPERATIVES).match(words, 0) > 0
                && words.get(0).span().length() == words.get(0).form().length();
    }

    private static boolean isScrap(String name, List<Word> words) {
        int size = countWords(name, words);
        boolean long_ = size > MOST_WORDS || name.length() > MOST_CHARACTERS || words.size() > MOST_IDEOGRAPHS;
        return long_
                || name.chars().noneMatch(Character::isLetter)
                || has(name, "?!;…？！；。\n")
                || name.contains("://")
                || name.contains("www.")
                || isNumber(name)
                || name.indexOf("=") >= 0;
    }

    private static boolean isPhrase(String name, List<Word> words, Lexis lexis) {
        if (lexis.get(Topic.ARTICLES).matchesAll(words)) {
            return true;
        }
        if (lexis.get(Topic.LABELS).matchesAll(words)
                || lexis.get(Topic.LABEL_STARTS).match(words, 0) > 0) {
            return true;
        }
        boolean acronym = words.size() == 1 && Acronyms.isShortForm(name);
        if (!acronym
                && (lexis.get(Topic.FUNCTION_WORDS).match(words, 0) > 0
                        || lexis.get(Topic.QUESTION_WORDS).match(words, 0) > 0)) {
            return true;
        }
        if (words.size() > 1 && lexis.get(Topic.END_WORDS).matchEnd(words) > 0) {
            return true;
        }
        return words.size() > 2 && lexis.get(Topic.AUXILIARIES).containsAny(words.subList(1, words.size()));
    }

    /** The number of words as a reader counts them: hyphens and camel case join. */
    private static int countWords(String name, List<Word> words) {
        boolean unspaced = Words.isUnspaced(name.codePointAt(0));
        if (unspaced) {
            return 1 + words.size() / 4;
        }
        int count = 0;
        for (Word word : words) {
            count += switch (word.gap()) {
                case BREAK, SPACE -> 1;
                case TIGHT, GLUED -> 0;
            };
        }
        return count;
    }

    private static boolean isNumber(String name) {
        int letters = (int) name.chars().filter(Character::isLetter).count();
        int digits = (int) name.chars().filter(Character::isDigit).count();
        return digits > 0 && letters <= digits / 2;
    }

    private static boolean has(String name, String signs) {
        return name.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
