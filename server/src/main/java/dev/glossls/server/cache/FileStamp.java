package dev.glossls.server.cache;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file before it is read, to tell later whether it has changed.
 *
 * @param size in bytes
 * @param modified when it was changed, nanoseconds since 1970
 * @param settled whether that was long enough before somebody looked: a file that changes again right after it was read
 *     may keep its time, since some file systems count in steps of two seconds
 */
public record FileStamp(long size, long modified, boolean settled) {
    private static final long STEP_NANOS = TimeUnit.SECONDS.toNanos(2);

    /**
     * The stamp of a file.
     *
     * @param looked when the attributes were asked for, or a moment before that
     */
    public static FileStamp of(BasicFileAttributes attributes, Instant looked) {
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        long now = TimeUnit.SECONDS.toNanos(looked.getEpochSecond()) + looked.getNano();
        return new FileStamp(attributes.size(), modified, modified < now - STEP_NANOS);
    }

    /** Whether a file that had this stamp when it was read, and has the other now, surely is the same. */
    boolean proves(FileStamp now) {
        return settled && size == now.size && modified == now.modified;
    }
}
