package dev.glossls.extract;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that carry what a text says, little ones such as "the" and "from" left out in all languages.
 *
 * @param words in normal form
 * @param languages the languages that the text may be in, a bit for each; none where nothing tells it
 */
public record Wording(Set<String> words, int languages) {
    private static final int SHORTEST = 3;

    public Wording {
        words = Set.copyOf(words);
    }

    /** The wording of plain text. */
    public static Wording of(String text) {
        List<Word> all = Words.of(text);
        Set<String> telling = new HashSet<>();
        for (Word word : all) {
            boolean sign = word.length() < SHORTEST && word.form().charAt(0) < 0x300;
            if (!sign && !isLittle(word, text)) {
                telling.add(word.form());
            }
        }
        return new Wording(telling, Languages.likely(all));
    }

    /** Whether a word of a text says nothing by itself. What is written in capitals is a name: "AI" is no Italian. */
    public static boolean isLittle(Word word, String text) {
        boolean capitals = word.length() > 1 && word.span().of(text).chars().noneMatch(Character::isLowerCase);
        return !capitals && Languages.isLittle(word);
    }
}
