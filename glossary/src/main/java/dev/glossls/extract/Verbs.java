package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;

/** Recognises the verbs with which a sentence says what its subject is. */
final class Verbs {
    private Verbs() {}

    /** How many words from the index on are a defining verb: "refers to", "is a", "sind die"; 0 if there is none. */
    static int defining(List<Word> words, int index, Lexis lexis) {
        if (index >= words.size() || words.get(index).gap() == Gap.BREAK) {
            return 0;
        }
        int verb = lexis.get(Topic.DEFINING_VERBS).match(words, index);
        if (verb > 0) {
            return verb;
        }
        int copula = lexis.get(Topic.COPULAS).match(words, index);
        if (copula == 0) {
            return 0;
        }
        int determiner = lexis.get(Topic.DETERMINERS).match(words, index + copula);
        return determiner > 0 ? copula + determiner : 0;
    }
}
