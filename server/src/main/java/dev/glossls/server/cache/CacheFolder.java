package dev.glossls.server.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which files of notes lie, one for each workspace folder.
 *
 * @param path where it is; it need not exist
 */
public record CacheFolder(Path path) {
    static final String NAME = "notes";
    static final String UNFINISHED = ".new";

    private static final String SUFFIX = ".facts";
    private static final String PROPERTY = "glossls.cache";
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    /** The folder of the user who runs this: the launcher knows where the platform keeps such things. */
    public static Optional<CacheFolder> ofUser() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(new CacheFolder(Path.of(folder, NAME)));
    }

    /** The file for the notes of a place. Two places may share one, and then take turns. */
    public Path file(String place) {
        long checksum = Checksum.of(place.getBytes(StandardCharsets.UTF_8));
        return path.resolve(NAME + "-" + Long.toHexString(checksum) + SUFFIX);
    }

    /** All files of notes. */
    public List<Path> files() throws IOException {
        return files(SUFFIX);
    }

    /** Removes all of them, and what was left behind by processes that ended while they wrote. */
    public void clear() throws IOException {
        for (String suffix : List.of(SUFFIX, UNFINISHED)) {
            for (Path file : files(suffix)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Says that a file is in use, so that it is not taken for an old one. */
    public void use(Path file) throws IOException {
        Instant now = Instant.now();
        if (isOlder(file, now.minus(LEFT_BEHIND))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** Removes what nobody has used for 30 days, and what was not finished within a day. */
    public void removeOld() throws IOException {
        removeOld(SUFFIX, UNUSED);
        removeOld(UNFINISHED, LEFT_BEHIND);
    }

    private void removeOld(String suffix, Duration age) throws IOException {
        Instant then = Instant.now().minus(age);
        for (Path file : files(suffix)) {
            if (isOlder(file, then)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(NAME) && name.endsWith(suffix);
                    })
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    private static boolean isOlder(Path file, Instant then) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
