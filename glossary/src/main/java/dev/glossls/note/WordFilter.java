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
        int different = collected.words.size() + collected.pairs.size();
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
        return mixed(KeyHash.ofStem(word));
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
        long size = (long) bits.length * Long.SIZE;
        return (int) ((Integer.toUnsignedLong(mixed) * size) >>> Integer.SIZE);
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
        private static final long NONE = 0;

        private final Hashes words = new Hashes();
        private final Hashes pairs = new Hashes();

        void add(List<Word> row) {
            long before = NONE;
            long otherwiseBefore = NONE;
            for (int i = 0; i < row.size(); i++) {
                Word word = row.get(i);
                long stem = stem(word);
                long otherwise = word.isTranscribed() ? transcribed(word) : NONE;
                add(before, otherwiseBefore, stem);
                add(before, otherwiseBefore, otherwise);
                before = stem;
                otherwiseBefore = otherwise;
            }
        }

        private void add(long before, long otherwiseBefore, long stem) {
            if (stem == NONE) {
                return;
            }
            words.add(stem);
            if (before != NONE) {
                pairs.add(pair(before, stem));
            }
            if (otherwiseBefore != NONE) {
                pairs.add(pair(otherwiseBefore, stem));
            }
        }

        private static long transcribed(Word word) {
            return stem(Words.of(TermKey.of(List.of(word), KeyForm.TRANSCRIBED).value()));
        }
    }

    /** A set of hashes, of which none is 0: a table with open addressing, at most half full. */
    private static final class Hashes {
        private long[] table = new long[512];
        private int size;

        void add(long hash) {
            int slot = slot(table, hash);
            if (table[slot] == hash) {
                return;
            }
            table[slot] = hash;
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }

        int size() {
            return size;
        }

        void addTo(WordFilter filter, int probes) {
            for (long hash : table) {
                if (hash != 0) {
                    filter.add(hash, probes);
                }
            }
        }

        private void grow() {
            long[] larger = new long[table.length * 2];
            for (long hash : table) {
                if (hash != 0) {
                    larger[slot(larger, hash)] = hash;
                }
            }
            table = larger;
        }

        /** Where a hash stands in a table, or would. */
        private static int slot(long[] table, long hash) {
            int slot = (int) hash & table.length - 1;
            while (table[slot] != 0 && table[slot] != hash) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }
    }
}
