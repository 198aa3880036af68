package dev.glossls.index;

import dev.glossls.text.KeyHash;
import dev.glossls.text.Word;
import java.util.List;

/**
 * The beginnings of labels by the hashes of their keys, and the labels that have a variant key of their own. Immutable. What
 * it says has to be compared by characters.
 */
public final class MentionIndex {
    private final Beginnings beginnings;
    private final NumbersByHash variants;

    private MentionIndex(Beginnings beginnings, NumbersByHash variants) {
        this.beginnings = beginnings;
        this.variants = variants;
    }

    /** Whether some label's key, exact, transcribed or variant, has this hash. */
    static boolean ends(int known) {
        return (known & Beginnings.ENDS) != 0;
    }

    /** What is known of a hash: 0 if no key begins with it, see {@link #ends} else. */
    public int known(long hash) {
        return beginnings.of(hash);
    }

    /** The numbers of the labels of several words whose variant key has this hash, and is not their key as well. */
    public int[] variants(long hash) {
        return variants.of(hash);
    }

    /** Collects labels. */
    public static final class Builder {
        private final Hashes goingOn = new Hashes();
        private final Hashes ending = new Hashes();
        private final NumbersByHash.Builder variants = new NumbersByHash.Builder();

        /** Adds a label of these words under a number. */
        public void add(List<Word> words, int number) {
            long exact = KeyHash.EMPTY;
            long variant = KeyHash.EMPTY;
            long transcribed = KeyHash.EMPTY;
            int last = words.size() - 1;
            for (int i = 0; i <= last; i++) {
                Word word = words.get(i);
                exact = KeyHash.append(exact, word);
                variant = KeyHash.appendVariant(variant, word);
                transcribed = KeyHash.appendTranscribed(transcribed, word);
                Hashes hashes = i == last ? ending : goingOn;
                hashes.add(exact);
                if (transcribed != exact) {
                    hashes.add(transcribed);
                }
                if (variant != exact && last > 0) {
                    hashes.add(variant);
                }
            }
            if (variant != exact && last > 0) {
                variants.add(variant, number);
            }
        }

        public MentionIndex build() {
            return new MentionIndex(Beginnings.of(goingOn, ending), variants.build());
        }
    }
}
