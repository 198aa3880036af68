package dev.glossls.index;

import java.util.Arrays;

/** A growing row of hashes. */
final class Hashes {
    private long[] hashes = {};
    private int size;

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 16 + size + size / 2);
        }
        hashes[size++] = hash;
    }

    long get(int index) {
        return hashes[index];
    }

    int size() {
        return size;
    }
}
