package dev.glossls.extract;

import dev.glossls.text.Span;

/** The block of settings that a note may begin with: YAML between lines of {@code ---}, or TOML between {@code +++}. */
final class FrontMatter {
    private FrontMatter() {}

    /** Where the front matter stands, its two fences and the line end after them included; empty if there is none. */
    static Span of(String source) {
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        String fence = source.startsWith("---", start) ? "---" : source.startsWith("+++", start) ? "+++" : "";
        if (fence.isEmpty() || !isFence(source, start, fence)) {
            return Span.at(0);
        }
        for (int line = next(source, start); line < source.length(); line = next(source, line)) {
            if (isFence(source, line, fence) || (fence.equals("---") && isFence(source, line, "..."))) {
                return new Span(0, next(source, line));
            }
        }
        return Span.at(0);
    }

    /** The value of a key of the first level, quotes taken off; empty if it is not set. */
    static String value(String source, Span frontMatter, String key) {
        for (int line = frontMatter.start(); line < frontMatter.end(); line = next(source, line)) {
            if (source.startsWith(key, line)) {
                String rest = source.substring(line + key.length(), next(source, line))
                        .strip();
                if (rest.startsWith(":") || rest.startsWith("=")) {
                    String value = rest.substring(1).strip();
                    boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
                    return quoted ? value.substring(1, value.length() - 1) : value;
                }
            }
        }
        return "";
    }

    private static boolean isFence(String source, int line, String fence) {
        return source.startsWith(fence, line)
                && source.substring(line + fence.length(), next(source, line)).isBlank();
    }

    /** The start of the line after the one that begins here. */
    static int next(String source, int line) {
        int end = source.indexOf('\n', line);
        return end < 0 ? source.length() : end + 1;
    }
}
