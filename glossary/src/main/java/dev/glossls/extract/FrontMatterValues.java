package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of a key of the front matter: what stands behind it, a list in brackets, or lines with dashes below it.
 * YAML and TOML alike, and what is neither is taken as far as it can be understood.
 */
final class FrontMatterValues {
    private final String source;
    private final Span frontMatter;
    private final List<Span> values = new ArrayList<>();
    /** Kept, for a line may hold many values. */
    private int lastLineEnd;

    private FrontMatterValues(String source, Span frontMatter) {
        this.source = source;
        this.frontMatter = frontMatter;
    }

    /** Where the one value of a key stands, its quotes left out; empty if there is none. */
    static Span one(String source, Span frontMatter, String key) {
        int sign = sign(source, frontMatter, key);
        if (sign < 0) {
            return Span.at(0);
        }
        FrontMatterValues found = new FrontMatterValues(source, frontMatter);
        int start = found.afterBlanks(sign + 1, found.lineEnd(sign));
        found.addItem(start, found.lineEnd(sign), "");
        return found.values.isEmpty() ? Span.at(0) : found.values.get(0);
    }

    /** Where the values of a key stand, in order; several on its line are divided by commas. */
    static List<Span> all(String source, Span frontMatter, String key) {
        int sign = sign(source, frontMatter, key);
        if (sign < 0) {
            return List.of();
        }
        FrontMatterValues found = new FrontMatterValues(source, frontMatter);
        int end = found.lineEnd(sign);
        int start = found.afterBlanks(sign + 1, end);
        if (start < end && source.charAt(start) == '[') {
            found.addItems(start + 1, frontMatter.end(), ",]");
        } else if (start < end && source.charAt(start) != '#') {
            found.addItems(start, end, ",");
        } else {
            found.addDashed(end);
        }
        return List.copyOf(found.values);
    }

    /** The line on which a key stands; empty if it does not. */
    static Span line(String source, Span frontMatter, String key) {
        int sign = sign(source, frontMatter, key);
        FrontMatterValues found = new FrontMatterValues(source, frontMatter);
        return sign < 0
                ? Span.at(0)
                : found.stripped(new Span(source.lastIndexOf('\n', sign) + 1, found.lineEnd(sign)));
    }

    /** Where the colon or the equals sign behind a key of the first level stands; -1 if there is none. */
    private static int sign(String source, Span frontMatter, String key) {
        for (int line = frontMatter.start(); line < frontMatter.end(); line = FrontMatter.next(source, line)) {
            int i = line + key.length();
            if (source.regionMatches(true, line, key, 0, key.length())) {
                while (i < frontMatter.end() && source.charAt(i) == ' ') {
                    i++;
                }
                if (i < frontMatter.end() && (source.charAt(i) == ':' || source.charAt(i) == '=')) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Adds the items from here to a closing bracket, or to where the next key shows that it was forgotten. */
    private void addItems(int start, int limit, String ends) {
        int i = afterBlanks(start, limit);
        while (i < limit && source.charAt(i) != ']' && !(isLineStart(i) && Character.isLetter(source.charAt(i)))) {
            int end = source.charAt(i) == '#' ? lineEnd(i) : addItem(i, Math.min(lineEnd(i), limit), ends);
            i = afterBlanks(end < limit && source.charAt(end) == ',' ? end + 1 : end, limit);
        }
    }

    /** Adds the items of the lines that begin with a dash. */
    private void addDashed(int keyEnd) {
        int line = FrontMatter.next(source, keyEnd);
        while (line < frontMatter.end()) {
            int end = lineEnd(line);
            int start = afterBlanks(line, end);
            boolean dashed = start + 1 < end && source.charAt(start) == '-' && source.charAt(start + 1) == ' ';
            if (dashed) {
                addItem(afterBlanks(start + 1, end), end, "");
            } else if (start < end && source.charAt(start) != '#' && source.charAt(start) != '-') {
                return;
            }
            line = FrontMatter.next(source, line);
        }
    }

    /** Adds the item that begins here, up to one of some signs or a comment, and returns where it ends. */
    private int addItem(int start, int limit, String ends) {
        char quote = start < limit ? source.charAt(start) : ' ';
        int close = quote == '"' || quote == '\'' ? closing(quote, start + 1, limit) : -1;
        int end = Math.max(start, close);
        while (end < limit && ends.indexOf(source.charAt(end)) < 0 && !isComment(end)) {
            end++;
        }
        Span item = close >= 0 ? new Span(start + 1, close) : new Span(start, end);
        values.add(stripped(item));
        return end < limit && isComment(end) ? limit : end;
    }

    /** Where a quote closes; in double quotes a backslash hides one, in single quotes another one does. */
    private int closing(char quote, int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = source.charAt(i);
            boolean doubled = c == '\'' && c == quote && i + 1 < limit && source.charAt(i + 1) == c;
            if (c == quote && !doubled) {
                return i;
            }
            i += doubled || (c == '\\' && quote == '"') ? 2 : 1;
        }
        return -1;
    }

    private boolean isComment(int i) {
        return source.charAt(i) == '#' && Character.isWhitespace(source.charAt(i - 1));
    }

    private boolean isLineStart(int i) {
        return source.charAt(i - 1) == '\n';
    }

    private int afterBlanks(int start, int limit) {
        int i = start;
        while (i < limit && Character.isWhitespace(source.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the line ends that holds an offset, which is not before the one asked for last. */
    private int lineEnd(int offset) {
        if (offset > lastLineEnd || lastLineEnd == 0) {
            int end = source.indexOf('\n', offset);
            lastLineEnd = end < 0 ? source.length() : end;
        }
        return lastLineEnd;
    }

    private Span stripped(Span span) {
        int start = afterBlanks(span.start(), span.end());
        int end = span.end();
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
