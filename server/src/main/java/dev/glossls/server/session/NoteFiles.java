package dev.glossls.server.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes on disk: which files they are, and their texts. Whatever cannot be read is reported and left out. */
public final class NoteFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private NoteFiles() {}

    /** The notes below some folders, sorted. A file named in place of a folder is a note whatever the settings say. */
    public static List<Path> find(List<Path> roots, Settings settings, Limits limits, Reports reports) {
        return scan(roots, settings, limits, reports).stream()
                .map(NoteFile::path)
                .toList();
    }

    /** The same with what the file system says of each; it is asked once. */
    static List<NoteFile> scan(List<Path> roots, Settings settings, Limits limits, Reports reports) {
        FolderScan scan = new FolderScan(NoteFilter.of(settings), limits, reports);
        for (Path root : roots) {
            Path folder = root.toAbsolutePath().normalize();
            scan.startAt(folder);
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, scan);
            } catch (IOException e) {
                reports.warn(folder + " was not read: " + e);
            }
        }
        return scan.found();
    }

    /** Whether a scan of the folder would find the file. */
    static boolean isNote(Path folder, Path file, Settings settings, Reports reports) {
        if (!file.startsWith(folder) || file.equals(folder)) {
            return false;
        }
        NoteFilter filter = NoteFilter.of(settings);
        IgnoreRules rules = IgnoreRules.above(folder, reports).enter(folder, reports);
        Path relative = folder.relativize(file);
        for (int names = 1; names < relative.getNameCount(); names++) {
            Path inner = relative.subpath(0, names);
            Path at = folder.resolve(inner);
            if (!filter.entersFolder(inner) || rules.ignoresFolder(at)) {
                return false;
            }
            rules = rules.enter(at, reports);
        }
        return filter.acceptsFile(relative) && !rules.ignoresFile(file);
    }

    /**
     * The text of a file without its byte order mark; absent if it cannot be read or is too large. Bytes that are no
     * UTF-8 are replaced.
     */
    public static Optional<String> text(Path file, Limits limits, Reports reports) {
        return bytes(file, limits, reports).map(bytes -> text(file, bytes, reports));
    }

    /** What a file holds; absent if it cannot be read or is too large. */
    static Optional<byte[]> bytes(Path file, Limits limits, Reports reports) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(limits.noteBytes() + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limits.noteBytes()) {
                reports.warn(tooLarge(file, limits));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException | SecurityException e) {
            reports.info(file + " was not read: " + e);
            return Optional.empty();
        }
    }

    /** The text that the bytes of a file are. */
    static String text(Path file, byte[] bytes, Reports reports) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            reports.info(file + " holds bytes that are no UTF-8; they were replaced");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.substring(1) : text;
    }

    static String tooLarge(Path file, Limits limits) {
        return file + " was left out: it is larger than " + limits.noteBytes() + " bytes";
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
