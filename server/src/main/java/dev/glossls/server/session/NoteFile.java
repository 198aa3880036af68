package dev.glossls.server.session;

import dev.glossls.server.cache.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A note on disk.
 *
 * @param path where
 * @param stamp what the file system said of it when it was found
 */
record NoteFile(Path path, FileStamp stamp) {
    /** Looks at a file. */
    static NoteFile at(Path path) throws IOException {
        Instant now = Instant.now();
        return new NoteFile(path, FileStamp.of(Files.readAttributes(path, BasicFileAttributes.class), now));
    }
}
