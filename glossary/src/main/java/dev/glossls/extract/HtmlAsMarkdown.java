package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A note's source in which tags of HTML blocks are replaced by the line ends and bullets they stand for, so that what
 * explains a term can be shown as Markdown. Every other character keeps its offset.
 */
final class HtmlAsMarkdown {
    private final List<Edit> edits = new ArrayList<>();
    /** How many line ends stand behind the last text. */
    private int lineEnds;

    /** What is shown in place of a stretch of the source, which is at least as long. */
    private record Edit(Span place, String shown) {}

    /** A new block of HTML begins. */
    void begin() {
        lineEnds = 2;
    }

    /** Text is kept, but not how it is indented. */
    void text(String html, Span text, int offset) {
        for (int i = text.start(); i < text.end(); i++) {
            char c = html.charAt(i);
            if (c == '\n' || c == '\r') {
                lineEnds += c == '\n' ? 1 : 0;
            } else if (!Character.isWhitespace(c)) {
                lineEnds = 0;
            } else if (lineEnds > 0) {
                hide(new Span(i, i + 1).shift(offset));
            }
        }
    }

    /** A stretch that is not shown. */
    void hide(Span place) {
        edits.add(new Edit(place, ""));
    }

    void opening(HtmlRole role, Span place) {
        switch (role) {
            case INLINE -> hide(place);
            case ITEM -> {
                replace(place, 1, "- ");
                lineEnds = 2;
            }
            case CELL -> edits.add(new Edit(place, lineEnds > 0 ? "" : " "));
            case BLOCK -> replace(place, 2, "");
            default -> replace(place, 1, "");
        }
    }

    void closing(HtmlRole role, Span place) {
        switch (role) {
            case INLINE, ITEM, CELL, TERM, MEANING -> hide(place);
            default -> replace(place, 1, "");
        }
    }

    /** The source, with U+E000 where nothing is shown; the source itself if it holds no such blocks. */
    String in(String source) {
        if (edits.isEmpty()) {
            return source;
        }
        char[] chars = source.toCharArray();
        for (Edit edit : edits) {
            for (int i = edit.place().start(); i < edit.place().end(); i++) {
                int at = i - edit.place().start();
                chars[i] = at < edit.shown().length() ? edit.shown().charAt(at) : Blanking.HIDDEN;
            }
        }
        return new String(chars);
    }

    private void replace(Span place, int wanted, String bullet) {
        int missing = Math.max(wanted - lineEnds, 0);
        String shown = "\n".repeat(missing) + bullet;
        edits.add(new Edit(place, shown));
        lineEnds += missing;
    }
}
