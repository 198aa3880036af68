package dev.glossls.server.cache;

import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads what {@link FactsWriter} wrote out of a stretch of bytes, and trusts none of them: whatever cannot have been
 * written is a {@link StreamCorruptedException}, and no more memory is asked for than there are bytes.
 */
final class FactsReader {
    private static final int MOST_SHIFT = 63;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** @throws IndexOutOfBoundsException if the stretch is not inside the bytes */
    FactsReader(byte[] bytes, int start, int end) {
        Objects.checkFromToIndex(start, end, bytes.length);
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    long number() throws StreamCorruptedException {
        long value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            byte next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new StreamCorruptedException("a number without an end");
    }

    /** A number that is no less than zero and fits an int. */
    int size() throws StreamCorruptedException {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new StreamCorruptedException("not a size: " + value);
        }
        return (int) value;
    }

    /** How many things follow of which each takes so many bytes at least. */
    int count(int leastBytes) throws StreamCorruptedException {
        int count = size();
        if (count > (end - at) / leastBytes) {
            throw new StreamCorruptedException("not so many: " + count);
        }
        return count;
    }

    /** A size below a bound. */
    int below(int bound) throws StreamCorruptedException {
        int value = size();
        if (value >= bound) {
            throw new StreamCorruptedException(value + " is not below " + bound);
        }
        return value;
    }

    int signed() throws StreamCorruptedException {
        int value = (int) number();
        return (value >>> 1) ^ -(value & 1);
    }

    long fixed() throws StreamCorruptedException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (next() & 0xFFL) << shift;
        }
        return value;
    }

    String text() throws StreamCorruptedException {
        int header = size();
        int length = header >>> 1;
        if ((header & 1) == 0) {
            return new String(bytes, skip(length), length, StandardCharsets.ISO_8859_1);
        }
        int from = skip(2L * length);
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) (bytes[from + 2 * i] << 8 | (bytes[from + 2 * i + 1] & 0xFF));
        }
        return new String(characters);
    }

    /** Leaves out so many bytes; returns where they begin. */
    int skip(long length) throws StreamCorruptedException {
        if (length > end - at) {
            throw new StreamCorruptedException("cut off: " + length + " bytes wanted, " + (end - at) + " left");
        }
        int from = at;
        at += (int) length;
        return from;
    }

    boolean isAtEnd() {
        return at == end;
    }

    private byte next() throws StreamCorruptedException {
        if (at == end) {
            throw new StreamCorruptedException("cut off");
        }
        return bytes[at++];
    }
}
