package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.List;

/** Cuts a part out of a note's Markdown so that it can stand alone: indentation and quote marks of its place taken off. */
final class Excerpt {
    private static final String HIDDEN = String.valueOf(Blanking.HIDDEN);

    private Excerpt() {}

    static String of(String source, Span place) {
        Span span = withoutBlanks(source, place);
        int lineEnd = source.indexOf('\n', span.start());
        boolean oneLine = lineEnd < 0 || span.end() <= lineEnd;
        if (oneLine) {
            return shown(span.of(source));
        }
        int lineStart = source.lastIndexOf('\n', Math.max(span.start() - 1, 0)) + 1;
        String before = source.substring(Math.min(lineStart, span.start()), span.start());
        boolean atStart = before.chars().allMatch(c -> c == '>' || Character.isWhitespace(c));
        List<String> lines = span.of(source).lines().toList();
        if (lines.isEmpty()) {
            return "";
        }
        int indentation = atStart ? columns(before) : smallest(lines);
        StringBuilder excerpt = new StringBuilder(lines.get(0).stripTrailing());
        for (int i = 1; i < lines.size(); i++) {
            excerpt.append('\n').append(dedent(lines.get(i), indentation));
        }
        return shown(excerpt.toString());
    }

    private static String shown(String excerpt) {
        boolean hides = excerpt.indexOf(Blanking.HIDDEN) >= 0;
        return (hides ? excerpt.replace(HIDDEN, "") : excerpt).strip();
    }

    private static Span withoutBlanks(String source, Span span) {
        int start = span.start();
        while (start < span.end() && Line.isBlank(source.charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }

    /** The smallest indentation of the lines after the first, blank ones left out. */
    private static int smallest(List<String> lines) {
        int smallest = Integer.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                smallest = Math.min(smallest, columns(lines.get(i)));
            }
        }
        return smallest;
    }

    private static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '>'); i++) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }

    private static String dedent(String line, int indentation) {
        int columns = 0;
        int i = 0;
        while (i < line.length()
                && columns < indentation
                && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '>')) {
            columns += line.charAt(i) == '\t' ? 4 : 1;
            i++;
        }
        return line.substring(i).stripTrailing();
    }
}
