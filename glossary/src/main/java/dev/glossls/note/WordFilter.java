package dev.glossls.note;

import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words a text may hold, in two bytes for each different word: enough to pass over a note that surely does not
 * mention a name. A Bloom filter (B. Bloom, Space/time trade-offs in hash coding with allowable errors, 1970) with three
 * bits for each word; of words that are not there about one in a hundred seems to be.
 */
public final class WordFilter {
    private static final int BITS_A_WORD = 16;
    private static final int PROBES = 3;

    /** May hold every word. */
    public static final WordFilter ANY = new WordFilter(new long[] {-1});

    private final long[] bits;

    private WordFilter(long[] bits) {
        this.bits = bits;
    }

    /**
     * The filter that was made into numbers by {@link #toLongs}.
     *
     * @throws IllegalArgumentException if there is no number
     */
    public static WordFilter ofLongs(long[] bits) {
        if (bits.length == 0) {
            throw new IllegalArgumentException("a filter without bits");
        }
        return new WordFilter(bits.clone());
    }

    /** All that it knows, 64 bits a number; at least one. */
    public long[] toLongs() {
        return bits.clone();
    }

    /** The words of a text that is prose. */
    public static WordFilter of(Prose prose) {
        Map<String, Word> words = new HashMap<>();
        for (Passage passage : prose.passages()) {
            for (Word word : passage.words()) {
                words.merge(word.form(), word, (known, other) -> known.isTranscribed() ? known : other);
            }
        }
        WordFilter filter = new WordFilter(new long[Math.max(1, words.size() * BITS_A_WORD / Long.SIZE)]);
        for (Word word : words.values()) {
            filter.add(stem(word));
            if (word.isTranscribed()) {
                String letters = TermKey.of(List.of(word), KeyForm.TRANSCRIBED).value();
                filter.add(hash(TermKey.of(Words.of(letters), KeyForm.VARIANT).value()));
            }
        }
        return filter;
    }

    /** Whether a name may be mentioned, in any of its forms: as several words or fewer, in the plural, derived. */
    public boolean mayMention(NamePieces name) {
        return name.mayBeMadeOf(this);
    }

    /** What a filter is asked for each word of a name: see {@link #mayHoldAll}. */
    public static long[] stems(String name) {
        List<Word> words = TermKey.withoutArticle(name, Words.of(name));
        long[] stems = new long[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(words.get(i));
        }
        return stems;
    }

    /** Whether the text may hold all words of a name just as they are divided in it: quicker, but less than a mention. */
    public boolean mayHoldAll(long[] stems) {
        for (long stem : stems) {
            if (!mayHold(stem)) {
                return false;
            }
        }
        return true;
    }

    static long stem(Word word) {
        return hash(TermKey.of(List.of(word), KeyForm.VARIANT).value());
    }

    boolean mayHold(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private void add(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private int bit(long hash, int probe) {
        int mixed = (int) hash + probe * (int) (hash >>> 32);
        return Integer.remainderUnsigned(mixed, bits.length * Long.SIZE);
    }

    /** Spreads the letters of a word over 64 bits: FNV-1a, and the finish of MurmurHash3. */
    static long hash(String letters) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordFilter filter && Arrays.equals(bits, filter.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
