package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;

/** Weighs whether some text has the look of a definition. */
final class MeaningShape {
    private static final int ENOUGH_WORDS = 4;
    private static final int GENUS_WORDS = 2;

    private MeaningShape() {}

    /** What the look of a meaning adds to the odds that it is one. */
    static int weigh(CharSequence text, List<Word> words, Lexis lexis) {
        Odds odds = Odds.summed();
        weigh(text.toString(), words, lexis, odds);
        return odds.sum();
    }

    /** The same, added to odds. The words may be only those at the beginning of the text. */
    static void weigh(String text, List<Word> words, Lexis lexis, Odds odds) {
        if (words.isEmpty()) {
            odds.never("its meaning has no words");
            return;
        }
        if (text.startsWith("http") || text.startsWith("www.")) {
            odds.add(-3000, "its meaning is an address");
            return;
        }
        char first = text.charAt(0);
        if ("\"“„«「『".indexOf(first) >= 0 || first == '#' || first == '$' || Character.isDigit(first)) {
            odds.add(-800, "its meaning begins with a sign or number");
        }
        if (begins(words, lexis)) {
            odds.add(900, "its meaning begins as a definition does");
        }
        int size = words.size();
        if (!begins(words, lexis) && size >= ENOUGH_WORDS && namesGenus(words, lexis)) {
            odds.add(900, "its meaning begins with what kind of thing it is");
        }
        odds.add(
                size >= ENOUGH_WORDS ? 300 : size <= 1 ? -800 : -100,
                size >= ENOUGH_WORDS ? "its meaning is long enough" : "its meaning is short");
        if (TermFilter.isImperative(words, lexis)) {
            odds.add(-600, "its meaning begins with a command");
        }
        if (text.indexOf('→') >= 0 || text.contains("->") || text.contains(" = ")) {
            odds.add(-300, "its meaning holds arrows or equations");
        }
        if (text.endsWith("?")) {
            odds.add(-1200, "its meaning is a question");
        }
    }

    /** Whether one of the first words says what kind of thing is meant, with at most adjectives before it. */
    private static boolean namesGenus(List<Word> words, Lexis lexis) {
        for (int i = 0; i < Math.min(words.size(), GENUS_WORDS); i++) {
            boolean other = (i > 0 && words.get(i).gap() == Gap.BREAK)
                    || lexis.get(Topic.FUNCTION_WORDS).match(words, i) > 0;
            if (other) {
                return false;
            }
            if (lexis.get(Topic.GENUS).match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins as a definition does: with a determiner, or with "is a" and the like. */
    private static boolean begins(List<Word> words, Lexis lexis) {
        return lexis.get(Topic.DETERMINERS).match(words, 0) > 0
                || lexis.get(Topic.DEFINING_VERBS).match(words, 0) > 0
                || lexis.get(Topic.COPULAS).match(words, 0) > 0
                || lexis.get(Topic.KINDS).match(words, 0) > 0;
    }
}
