package dev.glossls.server.session;

import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.NoteId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of the built-in vocabularies as files, for clients that can open nothing else. A file's folder is named by a
 * checksum of its text, so that it never changes and is known again, wherever it lies. The folder around is hidden, so that
 * nobody takes the files for notes of a workspace.
 */
final class VocabularyFiles {
    private static final String FOLDER = ".vocabulary";
    private static final int CHECKSUM_BYTES = 8;
    private static final Pattern URI =
            Pattern.compile("file:.*/" + Pattern.quote(FOLDER) + "/([0-9a-f]{16})/([^/]+)/([^/]+)");

    private VocabularyFiles() {}

    /** The note that was written to a file; absent for every other file, also for one with the text of another release. */
    static Optional<NoteId> note(String uri) {
        Matcher file = URI.matcher(uri);
        if (!file.matches()) {
            return Optional.empty();
        }
        NoteId note = NoteId.vocabulary(file.group(2), file.group(3));
        return Vocabulary.text(note)
                .filter(text -> checksum(text).equals(file.group(1)))
                .map(text -> note);
    }

    /** The file of a note, written if it is not there yet; absent, after a warning, if it cannot be. */
    static Optional<Path> file(NoteId note, String text, Path cache, Reports reports) {
        String name = note.uri().substring(note.uri().lastIndexOf('/') + 1);
        Path file = cache.resolve(FOLDER)
                .resolve(checksum(text))
                .resolve(note.shortName())
                .resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                write(file, text);
            }
            return Optional.of(file);
        } catch (IOException e) {
            reports.warn(note.uri() + " cannot be shown, for its text was not written to " + file + ": " + e);
            return Optional.empty();
        }
    }

    /** Under another name first, for another server may look at the same time. */
    private static void write(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(""));
        Path written = Files.createTempFile(folder, "writing", ".tmp");
        try {
            Files.writeString(written, text);
            if (!written.toFile().setReadOnly()) {
                throw new IOException("not to be made read-only");
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
