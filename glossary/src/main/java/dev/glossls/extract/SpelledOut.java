package dev.glossls.extract;

import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;

/** Finds the words of which an acronym is made where a text spells it out: {@code PIN, short for Personal Ident Number}. */
final class SpelledOut {
    private static final int ENOUGH = 200;
    /** Two letters are the first ones of some two words everywhere: these have to stand alone. */
    private static final int FEW_LETTERS = 2;

    private static final int LONGEST_LINK = 3;

    private final String letters;
    private final String text;
    private final List<Word> words;

    private SpelledOut(String letters, String text) {
        this.letters = letters;
        this.text = text;
        this.words = Words.of(text);
    }

    /**
     * The long form of a name that is an acronym or ends with one, in the first words of a text: words in a row that begin
     * with its letters, in their order; small words may stand between.
     */
    static Optional<String> in(String text, String name) {
        String acronym = name.substring(name.lastIndexOf(' ') + 1);
        boolean letters = acronym.length() >= FEW_LETTERS && acronym.chars().allMatch(Character::isUpperCase);
        return letters
                ? new SpelledOut(acronym, text.substring(0, Math.min(ENOUGH, text.length()))).find()
                : Optional.empty();
    }

    private Optional<String> find() {
        for (int first = 0; first < words.size(); first++) {
            int end = end(first);
            boolean alone = end > first
                    && words.get(first).gap() == Gap.BREAK
                    && (end == words.size() || words.get(end).gap() == Gap.BREAK);
            if (end > first && (letters.length() > FEW_LETTERS || alone)) {
                return Optional.of(text.substring(
                        words.get(first).start(), words.get(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** The index after the last of the words that spell it, from one on; that index itself if they do not. */
    private int end(int first) {
        int at = 0;
        for (int i = first; i < words.size(); i++) {
            Word word = words.get(i);
            char initial = text.charAt(word.start());
            if (i > first && word.gap() == Gap.BREAK) {
                return first;
            }
            if (Character.toUpperCase(initial) == letters.charAt(at)) {
                at++;
            } else if (at == 0 || word.length() > LONGEST_LINK || Character.isUpperCase(initial)) {
                return first;
            }
            if (at == letters.length()) {
                return i + 1;
            }
        }
        return first;
    }
}
