package dev.glossls.server.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Numbers and strings as few bytes, in memory; {@link FactsReader} gives them back. For one thread. */
final class FactsWriter {
    private static final int LATIN = 0xFF;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** A number, seven bits to a byte, lowest first. Small ones are short; a negative one takes ten bytes. */
    void number(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number that is short if it is near zero on either side. */
    void signed(int value) {
        number(Integer.toUnsignedLong((value << 1) ^ (value >> 31)));
    }

    /** A number of eight bytes, for values that are rarely small. */
    void fixed(long value) {
        reserve(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** A string, exactly: a byte for each character if all are Latin-1, else two, so that halves of a pair survive. */
    void text(String text) {
        boolean wide = isWide(text);
        number(((long) text.length() << 1) | (wide ? 1 : 0));
        reserve(text.length() * (wide ? 2 : 1));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (wide) {
                bytes[length++] = (byte) (c >> 8);
            }
            bytes[length++] = (byte) c;
        }
    }

    int length() {
        return length;
    }

    /** Hands over what was written, and begins anew. */
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LATIN) {
                return true;
            }
        }
        return false;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
