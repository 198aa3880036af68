package dev.glossls.extract;

import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the front matter of a note calls the thing that the note is about: {@code aliases: [a, b]}, {@code title: T}.
 *
 * @param others the other names, one for each key, in order
 * @param title the title; empty if there is none
 * @param file the name of the file, which stands for a title where the first of the other names is given
 */
record FrontMatterNames(List<String> others, Line title, Line file) {
    /** The keys of other names. */
    static final List<String> KEYS = List.of("aliases", "alias");

    /** What may stand around a name in its value: the brackets of links, and a quote that is never closed. */
    static final String OPENING = "\"'[ ";

    static final String CLOSING = "] ";

    FrontMatterNames {
        others = List.copyOf(others);
    }

    static FrontMatterNames of(NoteId id, String source, Span frontMatter) {
        Map<TermKey, String> names = new LinkedHashMap<>();
        Span place = Span.at(0);
        for (String key : KEYS) {
            for (Span value : FrontMatterValues.all(source, frontMatter, key)) {
                String name = name(value.of(source));
                if (isName(name)) {
                    place = place.isEmpty() ? FrontMatterValues.line(source, frontMatter, key) : place;
                    names.putIfAbsent(TermKey.of(name), name);
                }
            }
        }
        Span title = FrontMatterValues.one(source, frontMatter, "title");
        return new FrontMatterNames(
                List.copyOf(names.values()), line(title.of(source), title), line(id.title(), place));
    }

    private static Line line(String text, Span place) {
        return Line.of(new Passage.Builder().add(text, place).build(place), List.of());
    }

    /** A value as it is meant: escapes resolved, the brackets of links left out, and a quote that is never closed. */
    static String name(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && OPENING.indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(start, end).replace("''", "'").replace("\\\"", "\"");
    }

    /** Whether it may be a name; the site builders that know this key give addresses in it. */
    private static boolean isName(String name) {
        boolean path = name.startsWith("/") || name.endsWith("/") || name.contains("://") || name.endsWith(".html");
        boolean slug = name.indexOf('/') > 0 && (name.indexOf('-') >= 0 || name.indexOf('/') != name.lastIndexOf('/'));
        boolean none = name.equals("null") || name.equals("~");
        return !path && !slug && !none && TermFilter.admitsPlaced(name, Words.of(name));
    }
}
