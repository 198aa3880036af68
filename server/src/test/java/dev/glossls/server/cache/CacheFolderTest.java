package dev.glossls.server.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of what is kept. */
class CacheFolderTest {
    @TempDir
    private Path path = Path.of("");

    @Test
    void everyPlaceHasAFile() {
        CacheFolder folder = new CacheFolder(path);
        assertEquals(folder.file("file:///a"), folder.file("file:///a"));
        assertNotEquals(folder.file("file:///a"), folder.file("file:///b"));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        CacheFolder folder = new CacheFolder(path.resolve("none"));
        assertEquals(List.of(), folder.files());
        folder.clear();
        folder.removeOld();
    }

    @Test
    void clearingLeavesWhatIsNotItsOwn() throws IOException {
        CacheFolder folder = new CacheFolder(path);
        Path kept = write(folder.file("file:///a"), Duration.ZERO);
        write(path.resolve("notes123.new"), Duration.ZERO);
        Path other = write(path.resolve("classes.jsa"), Duration.ZERO);
        assertEquals(List.of(kept), folder.files());
        folder.clear();
        assertEquals(List.of(other), all());
    }

    @Test
    void whatIsOldIsRemoved() throws IOException {
        CacheFolder folder = new CacheFolder(path);
        Path recent = write(folder.file("file:///recent"), Duration.ofDays(29));
        Path used = write(folder.file("file:///used"), Duration.ofDays(31));
        write(folder.file("file:///old"), Duration.ofDays(31));
        Path unfinished = write(path.resolve("notes1.new"), Duration.ofHours(1));
        write(path.resolve("notes2.new"), Duration.ofHours(25));
        folder.use(used);
        folder.removeOld();
        assertEquals(Stream.of(recent, used, unfinished).sorted().toList(), all());
    }

    private static Path write(Path file, Duration age) throws IOException {
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }
}
