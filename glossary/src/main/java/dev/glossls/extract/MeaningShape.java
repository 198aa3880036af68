package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;

/** Weighs whether some text has the look of a definition. */
final class MeaningShape {
    private static final int ENOUGH_WORDS = 4;

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
        if (first == '"' || first == '“' || first == '#' || first == '$' || Character.isDigit(first)) {
            odds.add(-800, "its meaning begins with a sign or number");
        }
        if (begins(words, lexis)) {
            odds.add(900, "its meaning begins as a definition does");
        }
        int size = words.size();
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

    /** Whether the text begins as a definition does: with a determiner, or with "is a" and the like. */
    private static boolean begins(List<Word> words, Lexis lexis) {
        return lexis.get(Topic.DETERMINERS).match(words, 0) > 0
                || lexis.get(Topic.DEFINING_VERBS).match(words, 0) > 0
                || lexis.get(Topic.COPULAS).match(words, 0) > 0
                || lexis.get(Topic.KINDS).match(words, 0) > 0;
    }
}
