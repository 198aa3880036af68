package dev.glossls.index;

import dev.glossls.text.KeyHash;
import dev.glossls.text.Word;
import java.util.List;

/**
 * The beginnings of labels by the hashes of their keys, and the labels that have a variant key of their own. Immutable. What
 * it says has to be compared by characters.
 */
public final class MentionIndex {
    private final HashedBeginnings beginnings;
    private final NumbersByHash variants;

    private MentionIndex(HashedBeginnings beginnings, NumbersByHash variants) {
        this.beginnings = beginnings;
        this.variants = variants;
    }

    /** Whether some label's key, exact, transcribed or variant, has this hash. */
    static boolean ends(int known) {
        return (known & HashedBeginnings.ENDS) != 0;
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
        private final KeyHash key = new KeyHash();
        private final Hashes goingOn = new Hashes();
        private final Hashes ending = new Hashes();
        private final NumbersByHash.Builder variants = new NumbersByHash.Builder();

        /** Adds a label of these words under a number. */
        public void add(List<Word> words, int number) {
            key.clear();
            int last = words.size() - 1;
            for (int i = 0; i <= last; i++) {
                key.append(words.get(i));
                Hashes hashes = i == last ? ending : goingOn;
                hashes.add(key.exact());
                if (key.transcribed() != key.exact()) {
                    hashes.add(key.transcribed());
                }
                if (key.variant() != key.exact() && last > 0) {
                    hashes.add(key.variant());
                }
            }
            if (key.variant() != key.exact() && last > 0) {
                variants.add(key.variant(), number);
            }
        }

        public MentionIndex build() {
            return new MentionIndex(HashedBeginnings.of(goingOn, ending), variants.build());
        }
    }
}
