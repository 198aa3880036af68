package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;

/** Weighs whether some text has the look of a definition. */
final class MeaningShape {
    private static final int ENOUGH_WORDS = 4;

    private MeaningShape() {}

    /** What the look of a meaning adds to the odds that it is one. */
    static int weigh(String text, List<Word> words, Lexis lexis) {
        if (words.isEmpty()) {
            return TermFilter.NEVER;
        }
        int weight = 0;
        char first = text.charAt(0);
        if (text.startsWith("http") || text.startsWith("www.")) {
            return -3000;
        }
        if (first == '"' || first == '“' || first == '#' || first == '$' || Character.isDigit(first)) {
            weight -= 800;
        }
        if (begins(words, lexis)) {
            weight += 900;
        }
        weight += words.size() >= ENOUGH_WORDS ? 300 : words.size() <= 1 ? -800 : -100;
        if (TermFilter.isImperative(text, words, lexis)) {
            weight -= 900;
        }
        if (text.contains("→") || text.contains("->") || text.contains(" = ")) {
            weight -= 300;
        }
        if (text.endsWith("?")) {
            weight -= 1200;
        }
        return weight;
    }

    /** Whether the text begins as a definition does: with a determiner, or with "is a" and the like. */
    private static boolean begins(List<Word> words, Lexis lexis) {
        return lexis.get(Topic.DETERMINERS).match(words, 0) > 0
                || lexis.get(Topic.DEFINING_VERBS).match(words, 0) > 0
                || lexis.get(Topic.COPULAS).match(words, 0) > 0
                || lexis.get(Topic.KINDS).match(words, 0) > 0;
    }
}
