package dev.glossls.note;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words a text may hold, in two bytes for each different word: enough to pass over a note that surely does not
 * mention a name. A Bloom filter (B. Bloom, Space/time trade-offs in hash coding with allowable errors, 1970) with three
 * bits for each word; of words that are not there about one in a hundred seems to be.
 */
public final class WordFilter {
    private static final int BITS_A_WORD = 16;
    private static final int PROBES = 3;

    private final long[] bits;

    private WordFilter(long[] bits) {
        this.bits = bits;
    }

    /** The words of a text that is prose. */
    public static WordFilter of(Prose prose) {
        Set<Long> hashes = new HashSet<>();
        for (Passage passage : prose.passages()) {
            for (Word word : passage.words()) {
                hashes.add(hash(TermKey.variantOf(List.of(word)).value()));
            }
        }
        WordFilter filter = new WordFilter(new long[Math.max(1, hashes.size() * BITS_A_WORD / Long.SIZE)]);
        hashes.forEach(filter::add);
        return filter;
    }

    /** Whether a name may be mentioned, in any of its forms: as several words or fewer, in the plural, derived. */
    public boolean mayMention(NamePieces name) {
        return name.mayBeMadeOf(this);
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
}
