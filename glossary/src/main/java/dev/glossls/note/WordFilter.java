package dev.glossls.note;

import dev.glossls.text.KeyForm;
import dev.glossls.text.KeyHash;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words a text may hold, and which two of them in a row, in ten bits for each different one: enough to pass over a note
 * that surely does not mention a name. A Bloom filter (B. Bloom, Space/time trade-offs in hash coding with allowable errors,
 * 1970) with five bits for a word and two for a pair: of words that are not there about one in a thousand seems to be, of words
 * that stand apart about one in twelve seems to stand in a row.
 */
public final class WordFilter {
    private static final int BITS_EACH = 10;
    private static final int PROBES = 5;
    private static final int PROBES_OF_PAIRS = 2;
    private static final long FACTOR = 0xff51afd7ed558ccdL;

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
        Collected collected = new Collected();
        for (Passage passage : prose.passages()) {
            collected.add(passage.words());
        }
        int different = collected.words.sort() + collected.pairs.sort();
        WordFilter filter = new WordFilter(new long[1 + different * BITS_EACH / Long.SIZE]);
        collected.words.addTo(filter, PROBES);
        collected.pairs.addTo(filter, PROBES_OF_PAIRS);
        return filter;
    }

    /** Whether a name may be mentioned, in any of its forms: as several words or fewer, in the plural, derived. */
    public boolean mayMention(NamePieces name) {
        return name.mayBeMadeOf(this);
    }

    /** What a filter is asked for each word of a name, in their order: see {@link #mayHoldInARow}. */
    public static long[] stems(String name) {
        List<Word> words = TermKey.withoutArticle(name, Words.of(name));
        long[] stems = new long[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(words.get(i));
        }
        return stems;
    }

    /** Whether the text may hold the words of a name just as they are divided in it: quicker, but less than a mention. */
    public boolean mayHoldInARow(long[] stems) {
        for (int i = 0; i < stems.length; i++) {
            if (!mayHold(stems[i]) || (i > 0 && !mayFollow(stems[i - 1], stems[i]))) {
                return false;
            }
        }
        return true;
    }

    boolean mayHold(long stem) {
        return has(stem, PROBES);
    }

    /** Whether one word may stand right behind another. */
    boolean mayFollow(long before, long after) {
        return has(pair(before, after), PROBES_OF_PAIRS);
    }

    private boolean has(long hash, int probes) {
        for (int probe = 0; probe < probes; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What stands for the stem of a word. */
    static long stem(Word word) {
        return stem(List.of(word));
    }

    /** What stands for the stems of some words that are one. */
    static long stem(List<Word> words) {
        KeyHash key = new KeyHash();
        words.forEach(key::append);
        return mixed(key.variant());
    }

    /** What stands for two words in a row. */
    private static long pair(long first, long second) {
        return mixed(first * FACTOR + second);
    }

    private void add(long hash, int probes) {
        for (int probe = 0; probe < probes; probe++) {
            int bit = bit(hash, probe);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private int bit(long hash, int probe) {
        int mixed = (int) hash + probe * (int) (hash >>> 32);
        return Integer.remainderUnsigned(mixed, bits.length * Long.SIZE);
    }

    /** Spreads a hash over 64 bits: the finish of MurmurHash3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * FACTOR;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordFilter filter && Arrays.equals(bits, filter.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    /** The words of a text, and each two of them in a row; an umlaut is spelled in both ways. */
    private static final class Collected {
        private final Hashes words = new Hashes();
        private final Hashes pairs = new Hashes();

        void add(List<Word> row) {
            long[] before = {};
            for (Word word : row) {
                long[] spellings = spellings(word);
                for (long spelling : spellings) {
                    words.add(spelling);
                    for (long first : before) {
                        pairs.add(pair(first, spelling));
                    }
                }
                before = spellings;
            }
        }

        private static long[] spellings(Word word) {
            if (!word.isTranscribed()) {
                return new long[] {stem(word)};
            }
            String letters = TermKey.of(List.of(word), KeyForm.TRANSCRIBED).value();
            return new long[] {stem(word), stem(Words.of(letters))};
        }
    }

    /** Hashes, of which the different ones count. */
    private static final class Hashes {
        private long[] hashes = new long[256];
        private int count;

        void add(long hash) {
            hashes = count == hashes.length ? Arrays.copyOf(hashes, count * 2) : hashes;
            hashes[count++] = hash;
        }

        /** Leaves each different one once, and gives their number. */
        int sort() {
            Arrays.sort(hashes, 0, count);
            int different = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || hashes[i] != hashes[i - 1]) {
                    hashes[different++] = hashes[i];
                }
            }
            count = different;
            return different;
        }

        void addTo(WordFilter filter, int probes) {
            for (int i = 0; i < count; i++) {
                filter.add(hashes[i], probes);
            }
        }
    }
}
