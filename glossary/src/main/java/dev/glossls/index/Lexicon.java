package dev.glossls.index;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** The labels that are looked for in a text. */
public interface Lexicon {
    /** Whether some label's key, exact or variant, goes on after these characters or ends with them. */
    boolean continues(String exact, String variant);

    /** The label that a run of words spells: the exact one, else the only one of which the words are a variant. */
    Optional<TermKey> label(CharSequence text, List<Word> words);
}
