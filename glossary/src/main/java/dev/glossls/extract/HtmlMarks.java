package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text set off by HTML tags inside a block: {@code <b>}, {@code <dfn>}, {@code <a>} and the like. */
final class HtmlMarks {
    /** Tags inside one another; deeper ones, or more that are not closed, are passed over. */
    private static final int DEEPEST = 100;

    private static final Map<String, Mark.Kind> KINDS = Map.of(
            "b", Mark.Kind.BOLD,
            "strong", Mark.Kind.BOLD,
            "dfn", Mark.Kind.BOLD,
            "a", Mark.Kind.LINK,
            "i", Mark.Kind.ITALIC,
            "em", Mark.Kind.ITALIC,
            "code", Mark.Kind.CODE,
            "mark", Mark.Kind.HIGHLIGHT,
            "u", Mark.Kind.HIGHLIGHT);

    private final List<Open> open = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A tag whose end has not come yet. */
    private record Open(String name, int start) {}

    /** Takes note of one tag at an offset of the visible text. */
    void read(String tag, int offset) {
        boolean closes = tag.startsWith("</");
        int start = closes ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        String name = tag.substring(start, end).toLowerCase(Locale.ROOT);
        if (!KINDS.containsKey(name)) {
            return;
        }
        if (closes) {
            close(name, offset);
        } else if (open.size() < DEEPEST) {
            open.add(new Open(name, offset));
        }
    }

    /** The stretches whose tags were both seen. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void close(String name, int offset) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open tag = open.get(i);
            if (tag.name().equals(name)) {
                open.subList(i, open.size()).clear();
                Mark.Kind kind = KINDS.get(name);
                if (kind != null && tag.start() < offset) {
                    marks.add(new Mark(kind, new Span(tag.start(), offset)));
                }
                return;
            }
        }
    }
}
