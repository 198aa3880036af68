package dev.glossls.server.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Tells whether bytes are still the same: two checksums of 32 bits, both computed by the processor itself. */
public final class Checksum {
    private Checksum() {}

    public static long of(byte[] bytes) {
        CRC32 upper = new CRC32();
        upper.update(bytes);
        return upper.getValue() << 32 | shortOf(bytes, 0, bytes.length);
    }

    /** The lower half alone, of some of the bytes. */
    static long shortOf(byte[] bytes, int start, int end) {
        CRC32C lower = new CRC32C();
        lower.update(bytes, start, end - start);
        return lower.getValue();
    }
}
