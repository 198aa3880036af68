package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;

/** Tells names of things from labels, clauses and scraps: what may be a term, and how likely. */
final class TermFilter {
    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 70;
    private static final int MOST_IDEOGRAPHS = 20;
    private static final int FEW_WORDS = 4;
    private static final String SENTENCE_SIGNS = "?!;…？！；。\n=$\\<>";

    private static final String VERB_ENDINGS = "うくぐすつぬぶむる";

    private TermFilter() {}

    /** Whether a name may be a term at all. */
    static boolean admits(String name, Lexis lexis) {
        return admits(name, Words.of(name), lexis);
    }

    /** The same for a name whose words are known. */
    static boolean admits(String name, List<Word> words, Lexis lexis) {
        return weigh(name, words, lexis) > Odds.NEVER / 2;
    }

    /** What the look of a name adds to the odds that it is a term; hardly more than {@link Odds#NEVER} if it cannot be one. */
    static int weigh(String name, List<Word> words, Lexis lexis) {
        Odds odds = Odds.summed();
        weigh(name, words, lexis, odds);
        return odds.sum();
    }

    /** The same, added to odds. */
    static void weigh(String name, List<Word> words, Lexis lexis, Odds odds) {
        if (isScrap(name, words)) {
            odds.never("is no name");
            return;
        }
        weighPhrase(name, words, lexis, odds);
        if (odds.areNone()) {
            return;
        }
        if (words.size() > 1 && isImperative(words, lexis)) {
            odds.add(-2000, "begins with a command");
        }
        if (name.length() == 1 && !Characters.isUnspaced(name.charAt(0))) {
            odds.add(-2000, "is a single character");
        }
        int size = countWords(name, words) - lexis.get(Topic.OF).count(words);
        if (size > FEW_WORDS) {
            odds.add(-350 * (size - FEW_WORDS), "has many words");
        }
        if (name.indexOf(',') >= 0) {
            odds.add(-700, "has a comma");
        }
        if (name.indexOf('，') >= 0 || endsAsVerb(name)) {
            odds.add(-1500, "reads like a clause");
        }
        if (Character.isDigit(name.charAt(0))) {
            odds.add(-500, "begins with a digit");
        }
        if (lexis.get(Topic.LABEL_ENDS).matchEnd(words) > 0) {
            odds.add(-1200, "ends as a heading of structure does");
        }
        if (lexis.get(Topic.AND).containsAny(words)) {
            odds.add(-400, "joins several");
        }
    }

    /** The same for a name that stands where only a term can stand, in a glossary's column say: any word may be one. */
    static boolean admitsPlaced(String name, List<Word> words) {
        return !isScrap(name, words);
    }

    /** Whether the name is one of the labels that structure notes: Example, Use cases, Types of … */
    static boolean isLabel(List<Word> words, Lexis lexis) {
        return lexis.get(Topic.LABELS).matchesAll(withoutNumber(words))
                || lexis.get(Topic.LABEL_STARTS).match(words, 0) > 0;
    }

    /** The words without a number behind them: {@code Example 2} is an example. */
    private static List<Word> withoutNumber(List<Word> words) {
        int last = words.size() - 1;
        boolean numbered = last > 0 && Character.isDigit(words.get(last).form().charAt(0));
        return numbered ? words.subList(0, last) : words;
    }

    /** Whether a text begins with a verb in the form of a command; "uses" is none though its normal form is "use". */
    static boolean isImperative(List<Word> words, Lexis lexis) {
        return lexis.get(Topic.IMPERATIVES).match(words, 0) > 0
                && words.get(0).length() == words.get(0).form().length();
    }

    private static boolean isScrap(String name, List<Word> words) {
        if (words.isEmpty() || words.size() > MOST_IDEOGRAPHS || name.length() > MOST_CHARACTERS) {
            return true;
        }
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (SENTENCE_SIGNS.indexOf(c) >= 0 || (c == ':' && name.startsWith("://", i))) {
                return true;
            }
        }
        return letters == 0
                || (digits > 0 && letters <= digits / 2)
                || countWords(name, words) > MOST_WORDS
                || name.contains("www.");
    }

    private static void weighPhrase(String name, List<Word> words, Lexis lexis, Odds odds) {
        if (lexis.get(Topic.ARTICLES).matchesAll(words)) {
            odds.never("is an article");
        } else if (lexis.get(Topic.LABELS).matchesAll(withoutNumber(words))) {
            odds.never("is a label");
        } else if (lexis.get(Topic.LABEL_STARTS).match(words, 0) > 0) {
            odds.never("begins as a label does");
        } else if (lexis.get(Topic.ALIAS_CUES).matchesAll(words)) {
            odds.never("announces other names");
        } else if (beginsOddly(name, words, lexis)) {
            odds.never("begins with a word that no name begins with");
        } else if (words.size() > 1 && lexis.get(Topic.END_WORDS).matchEnd(words) > 0) {
            odds.never("ends with a word that no name ends with");
        } else if (words.size() > 2 && lexis.get(Topic.AUXILIARIES).containsAny(words.subList(1, words.size()))) {
            odds.never("is a clause");
        }
    }

    private static boolean beginsOddly(String name, List<Word> words, Lexis lexis) {
        boolean joined = words.size() > 1
                && words.get(1).gap() == Gap.TIGHT
                && lexis.get(Topic.FUNCTION_WORDS).match(words, 1) == 0;
        boolean odd = !joined
                && (lexis.get(Topic.FUNCTION_WORDS).match(words, 0) > 0
                        || lexis.get(Topic.QUESTION_WORDS).match(words, 0) > 0);
        return odd && !(words.size() == 1 && Acronyms.isShortForm(name));
    }

    /** Whether a name ends in Japanese as verbs and negations do, behind what they are said of. */
    private static boolean endsAsVerb(String name) {
        int last = name.length() - 1;
        return last > 1
                && (VERB_ENDINGS.indexOf(name.charAt(last)) >= 0 || name.endsWith("ない") || name.endsWith("たい"))
                && Characters.isUnspaced(name.charAt(last - 1));
    }

    /** The number of words as a reader counts them: hyphens and camel case join. */
    private static int countWords(String name, List<Word> words) {
        boolean unspaced = Characters.isUnspaced(name.codePointAt(0));
        if (unspaced) {
            return 1 + words.size() / 4;
        }
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += switch (words.get(i).gap()) {
                case BREAK, SPACE -> 1;
                case TIGHT, GLUED -> 0;
            };
        }
        return count;
    }
}
