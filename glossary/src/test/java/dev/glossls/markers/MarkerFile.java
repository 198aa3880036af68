package dev.glossls.markers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notes with what is expected of them written between their lines.
 *
 * <p>A file begins with a sentence that says what it holds for. Then come the notes, each below a line {@code -- name --},
 * and golden sections, each below a line {@code -- @name --}. A line that begins with {@code <!--@} is an expectation
 * about the nearest line above it that is none, and is taken out before the note is read:
 *
 * <pre>{@code
 * <!--@ hover "text" -> @section -->              the card holds the section's lines, in order
 * <!--@ hover "text" -> none -->
 * <!--@ complete "text" -> "label", "label" -->   caret after the text; among the first ten, in this order
 * <!--@ complete "text" -> only "label" -->       exactly these
 * <!--@ complete "text" -> none -->
 * <!--@ inserts "text" -> "whole line" -->        the line when the first offer is taken
 * <!--@ defines "text" -> @section -->            a definition has its label there and this meaning
 * <!--@ defines "text" -> none -->
 * <!--@ aliases "text" -> "name", "name" -->      its other names, all, in any order; or none
 * <!--@ rule "text" -> bold-lead -->              the rule that found it
 * <!--@ broader "text" -> "name" -->              what the note says it is a kind of; or none
 * <!--@ means "text" -> "words", "words" -->      the first definition of each concept it may mean, nearest first; or none
 * <!--@ above "text" -> "name", "name" -->        all concepts on the line above it, broadest first; or none
 * <!--@ kinds "text" -> "name", "name" -->        all its kinds, in order; or none
 * <!--@ related "text" -> "name", "name" -->      all that is related to it, in order; or none
 * <!--@ warns "text" -> near-miss -->             the code of what is found just there; or none at any part of it
 * <!--@ fixes "text" -> "whole line" -->          the line when that is fixed, after which it is not found any more
 * <!--@ highlights "text" -> "= name", "name" --> all places of its concept in the note, = before labels; or none
 * <!--@ goes "text" -> "note.md:label" -->         all places that define it, nearest first; or none
 * <!--@ typed "text" -> "note.md:label" -->        where what it is a kind of is defined; or none
 * <!--@ implemented "text" -> "note.md:label" -->  where its kinds are defined; or none
 * <!--@ outlined "text" -> "heading", "term", "detail" --> its way down the outline of the note and its detail; or none
 * <!--@ finds "text" -> "note.md:name" -->         what a search of all notes for the text finds: all, in order; or none
 * <!--@ supertypes "text" -> "label, note.md:1" -->  what it is a kind of and where that is said; or none
 * <!--@ subtypes "text" -> "label, note.md:1" -->    its kinds and where that is said; or none
 * <!--@ tokens "text" -> "= label", "built-in name" --> the terms that are coloured in the text; or none
 * <!--@ links "text" -> "note.md#L1" -->           where the wiki link in the text leads; or none
 * <!--@ hints "text" -> "(long form)" -->           what is shown right behind the text; or none
 * <!--@ linked "text" -> "label", "label" -->      what changes with the text while it is typed; or none
 * <!--@ folds "text" -> "last line" -->            the last line of what folds there; or none
 * <!--@ selects "text" -> "text", "first line …" --> what a selection of the text widens to, in order
 * <!--@ ghost "text" -> "whole term" -->           the term of which the rest is shown behind the text; or none
 * }</pre>
 *
 * <p>For the four from "means" on only the notes of the file count, without the built-in ones. {@code "text"#2} means the second place in the line.
 *
 * @param title what the file holds for
 * @param notes the notes' texts by name, in order
 * @param golden the golden sections by name, in order
 * @param expectations in order
 */
public record MarkerFile(
        String title, Map<String, String> notes, Map<String, String> golden, List<Expectation> expectations) {
    private static final Pattern HEADER = Pattern.compile("-- (@?)(\\S+) --");

    public MarkerFile {
        notes = new LinkedHashMap<>(notes);
        golden = new LinkedHashMap<>(golden);
        expectations = List.copyOf(expectations);
    }

    /** All marker files below a folder, in order of their names. */
    public static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The marker file at a path.
     *
     * @throws IllegalArgumentException naming the file, if it cannot be understood
     */
    public static MarkerFile read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The marker file with a text.
     *
     * @throws IllegalArgumentException naming the line, if the text cannot be understood or expects nothing
     */
    public static MarkerFile parse(String text) {
        Scan scan = new Scan();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                scan.read(i + 1, lines.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return scan.finish();
    }

    /** What has been read so far. */
    private static final class Scan {
        private final Map<String, StringBuilder> notes = new LinkedHashMap<>();
        private final Map<String, StringBuilder> golden = new LinkedHashMap<>();
        private final List<Expectation> expectations = new ArrayList<>();
        private final StringBuilder title = new StringBuilder();
        private StringBuilder section = title;
        private String note = "";
        private String above = "";

        void read(int number, String line) {
            Matcher header = HEADER.matcher(line);
            if (header.matches()) {
                boolean isNote = header.group(1).isEmpty();
                note = isNote ? header.group(2) : "";
                section = new StringBuilder();
                above = "";
                if ((isNote ? notes : golden).put(header.group(2), section) != null) {
                    throw new IllegalArgumentException("a second section " + header.group(2));
                }
            } else if (Expectation.isMarker(line)) {
                if (note.isEmpty()) {
                    throw new IllegalArgumentException("an expectation outside of a note");
                }
                int start = section.length() - above.length() - 1;
                expectations.add(Expectation.parse(number, line, note, above).shift(Math.max(0, start)));
            } else {
                section.append(line).append('\n');
                above = line;
            }
        }

        MarkerFile finish() {
            for (Expectation expectation : expectations) {
                if (expectation.wanted() instanceof Wanted.Section wanted && !golden.containsKey(wanted.name())) {
                    throw new IllegalArgumentException("line " + expectation.line() + ": no section @" + wanted.name());
                }
            }
            if (title.toString().isBlank() || expectations.isEmpty()) {
                throw new IllegalArgumentException(
                        "a file says in a sentence what it holds for, then expects something");
            }
            return new MarkerFile(title.toString().strip(), texts(notes), texts(golden), expectations);
        }

        private static Map<String, String> texts(Map<String, StringBuilder> sections) {
            Map<String, String> texts = new LinkedHashMap<>();
            sections.forEach((name, text) -> texts.put(name, text.toString()));
            return texts;
        }
    }
}
