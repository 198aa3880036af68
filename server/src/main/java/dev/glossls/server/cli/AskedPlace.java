package dev.glossls.server.cli;

import dev.glossls.server.session.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that a person asks about, in the form that compilers and searches print: {@code FILE:LINE} or {@code
 * FILE:LINE:COLUMN}.
 *
 * @param file which file; it need not exist
 * @param line counted from 1; 0 and lines that do not exist are possible, for people mistype
 * @param column in characters, counted from 1 as well
 */
record AskedPlace(Path file, int line, OptionalInt column) {
    private static final Pattern WITH_COLUMN = Pattern.compile("(.+):([0-9]+):([0-9]+):?", Pattern.DOTALL);
    private static final Pattern WITH_LINE = Pattern.compile("(.+):([0-9]+):?", Pattern.DOTALL);
    private static final int MOST_DIGITS = 9;

    /** The place that is meant; absent if what stands before the numbers is no file and does not look like one either. */
    static Optional<AskedPlace> of(String asked) {
        Matcher line = WITH_LINE.matcher(asked);
        Optional<Path> file = line.matches() ? path(line.group(1)) : Optional.empty();
        if (file.isPresent()) {
            return Optional.of(new AskedPlace(file.get(), number(line.group(2)), OptionalInt.empty()));
        }
        Matcher column = WITH_COLUMN.matcher(asked);
        file = column.matches() ? path(column.group(1)) : Optional.empty();
        return file.map(path -> new AskedPlace(path, number(column.group(2)), OptionalInt.of(number(column.group(3)))));
    }

    /** The file that a word names; absent if there is none and the word does not end as the names of notes do. */
    static Optional<Path> path(String word) {
        try {
            Path path = Path.of(word);
            return Files.exists(path) || endsAsNotesDo(word) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean endsAsNotesDo(String word) {
        return Settings.DEFAULT.include().stream()
                .map(glob -> glob.substring(glob.indexOf('.')))
                .anyMatch(word::endsWith);
    }

    /** A number of any length; where it is too long, one that is larger than any line. */
    private static int number(String digits) {
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
