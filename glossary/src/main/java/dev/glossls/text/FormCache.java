package dev.glossls.text;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the normal forms of words met lately, for few words make up most of a text. Safe between threads without
 * locks: what is published is immutable, and a lost entry only costs the work again.
 */
final class FormCache {
    /** As many as there are different words in a million terms; a word takes about 150 bytes. */
    private static final int BITS = 16;

    /** As many characters fit into a key: of Latin-1, and of any script. */
    private static final int LONGEST = 16;

    private static final int LONGEST_WIDE = 8;
    private static final int WIDE = 1 << 8;

    private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];

    /**
     * A word and its normal form. The word's characters lie in two numbers, one byte each, or two if it is wide: to
     * compare them touches no other place in memory.
     */
    private static final class Entry {
        private final long head;
        private final long tail;
        private final int size;
        private final Form form;

        Entry(long head, long tail, int size, Form form) {
            this.head = head;
            this.tail = tail;
            this.size = size;
            this.form = form;
        }
    }

    /** The normal form of a stretch of characters, see {@link WordForms#normal}. */
    Form normal(char[] text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return form(text, start, length);
        }
        int middle = Math.min(end, start + 8);
        long head = 0;
        int all = 0;
        for (int i = start; i < middle; i++) {
            head = head << 8 | text[i];
            all |= text[i];
        }
        long tail = 0;
        for (int i = middle; i < end; i++) {
            tail = tail << 8 | text[i];
            all |= text[i];
        }
        if (all < 0x100) {
            return normal(text, start, length, head, tail, length);
        }
        if (length > LONGEST_WIDE) {
            return form(text, start, length);
        }
        return normal(
                text, start, length, wide(text, start, start + 4, end), wide(text, start + 4, end, end), length | WIDE);
    }

    private static Form form(char[] text, int start, int length) {
        return Form.of(new String(text, start, length));
    }

    private static long wide(char[] text, int start, int stop, int end) {
        long packed = 0;
        for (int i = start; i < Math.min(stop, end); i++) {
            packed = packed << 16 | text[i];
        }
        return packed;
    }

    private Form normal(char[] text, int start, int length, long head, long tail, int size) {
        long mixed = (head ^ tail * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
        int slot = (int) (mixed >>> (Long.SIZE - BITS));
        Entry known = entries[slot];
        if (known != null && known.head == head && known.tail == tail && known.size == size) {
            return known.form;
        }
        Form form = form(text, start, length);
        entries[slot] = new Entry(head, tail, size, form);
        return form;
    }
}
