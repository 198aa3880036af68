package dev.glossls.server.session;

import dev.glossls.note.NoteId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The one spelling of a note's URI. Clients write the same file in several ways ({@code file:///c%3A/a%20b.md}, {@code
 * file:///C:/a b.md}); here a file's URI has its path percent-encoded once, and a small drive letter. The URIs of
 * everything that is no file are taken as they come.
 */
public final class NoteUris {
    private static final String FILE = "file://";
    private static final String KEPT = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private NoteUris() {}

    /** The id of what a client calls by this URI. */
    public static NoteId of(String uri) {
        if (!uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
            return new NoteId(uri);
        }
        return known(FILE + encode(smallDrive(decode(uri.substring(FILE.length())))));
    }

    /** The id of a file. */
    public static NoteId of(Path file) {
        return known(file(file));
    }

    /** The URI of a file. */
    public static String file(Path file) {
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        return FILE + encode(smallDrive(path.startsWith("/") ? path : "/" + path));
    }

    /** A copy of a note of the vocabulary is that note. */
    private static NoteId known(String uri) {
        return VocabularyFiles.note(uri).orElseGet(() -> new NoteId(uri));
    }

    /** The file of a note; absent for notes that are no files, such as buffers that were never saved. */
    public static Optional<Path> path(NoteId id) {
        if (!id.uri().startsWith(FILE)) {
            return Optional.empty();
        }
        String path = decode(id.uri().substring(FILE.length()));
        try {
            return Optional.of(Path.of(hasDrive(path) ? path.substring(1) : path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDrive(String path) {
        return path.length() > 2
                && path.charAt(0) == '/'
                && path.charAt(2) == ':'
                && Character.isLetter(path.charAt(1));
    }

    private static String smallDrive(String path) {
        return hasDrive(path) ? path.substring(0, 2).toLowerCase(Locale.ROOT) + path.substring(2) : path;
    }

    /** The characters of a percent-encoded text; a percent sign that encodes nothing stands for itself. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean escape = bytes[i] == '%' && i + 2 < bytes.length;
            int high = escape ? Character.digit(bytes[i + 1], 16) : -1;
            int low = escape ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean letterOrDigit = b > 0 && Character.isLetterOrDigit(b);
            if (letterOrDigit || (b > 0 && KEPT.indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }
}
