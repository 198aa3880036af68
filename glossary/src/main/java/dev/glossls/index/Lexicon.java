package dev.glossls.index;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** The labels that are looked for in a text. */
public interface Lexicon {
    /** What is known of the hash of a key in the making, exact, transcribed or variant, see {@link MentionIndex#known}. */
    int known(long hash);

    /** The label that a run of words spells: the exact one, else the only one of which the words are a variant. */
    Optional<TermKey> label(CharSequence text, List<Word> words);
}
