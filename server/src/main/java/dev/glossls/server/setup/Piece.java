package dev.glossls.server.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file that ships with the program, and where an editor looks for what it says.
 *
 * @param source its name below {@code editors/}
 * @param target the person's file
 * @param way how it gets there
 * @param clash what must not stand in the person's file; it would not go together
 */
public record Piece(String source, Path target, Way way, Pattern clash) {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    Piece(String source, Path target, Way way) {
        this(source, target, way, NOTHING);
    }

    /** The text for a program, given by the words that start it without {@code serve}. */
    public String text(List<String> program) {
        return Template.filled(shipped(), Notation.of(source), program);
    }

    /**
     * What would have to happen to the person's file; nothing happens yet.
     *
     * @throws UnsafeChange if it would touch what the person has written, or glossls is there already
     * @throws IOException if the file cannot be read
     */
    public Change change(List<String> program) throws UnsafeChange, IOException {
        String text = text(program);
        Optional<String> before = before();
        if (before.isEmpty() || (before.get().isBlank() && way != Way.WHOLE)) {
            return new Change(target, before, text);
        }
        String there = before.get();
        if (way == Way.WHOLE) {
            throw new UnsafeChange(target + " is there already");
        }
        if (there.contains("glossls")) {
            throw new UnsafeChange(target + " speaks of glossls already");
        }
        if (clash.matcher(there).find()) {
            throw new UnsafeChange(target + " says already what would be said here; put the two together by hand");
        }
        String after = way == Way.MERGED ? JsonMerge.merged(target, there, text) : appended(there, text);
        return new Change(target, before, after);
    }

    private Optional<String> before() throws IOException, UnsafeChange {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(target));
        } catch (CharacterCodingException e) {
            throw new UnsafeChange(target + " is not written in UTF-8");
        }
    }

    private static String appended(String there, String text) {
        return there + (there.endsWith("\n") ? "\n" : "\n\n") + text;
    }

    private String shipped() {
        try (InputStream in = Piece.class.getResourceAsStream("/editors/" + source)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + source);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
