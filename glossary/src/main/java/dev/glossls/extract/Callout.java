package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises Obsidian's callouts: a quote whose first line is {@code [!kind] title}. */
final class Callout {
    private static final String OPEN = "[!";

    private Callout() {}

    /** The quote as a callout: its line is the title, its kind stands before it in the source; absent for other quotes. */
    static Optional<Block> of(Block quote, String source) {
        Line line = quote.line();
        int close = line.text().indexOf(']');
        if (!line.text().startsWith(OPEN) || close < 0) {
            return Optional.empty();
        }
        int titleStart = line.start() + close + 1;
        while (titleStart < line.end() && (line.at(titleStart) == '+' || line.at(titleStart) == '-')) {
            titleStart++;
        }
        int titleEnd = titleStart;
        while (titleEnd < line.end() && sourceLine(line, titleEnd, source) == sourceLine(line, titleStart, source)) {
            titleEnd++;
        }
        List<Block> children = new ArrayList<>();
        Line rest = line.from(titleEnd);
        if (!rest.isEmpty()) {
            children.add(Block.leaf(Block.Kind.PARAGRAPH, rest, rest.source()));
        }
        children.addAll(quote.children());
        return Optional.of(new Block(Block.Kind.CALLOUT, 0, line.part(titleStart, titleEnd), quote.span(), children));
    }

    /** The kind of a callout, in small letters. */
    static String kind(Block callout) {
        String passage = callout.line().passage().text();
        int open = passage.indexOf(OPEN);
        int close = passage.indexOf(']', Math.max(open, 0));
        return open < 0 || close < 0 ? "" : passage.substring(open + 2, close).toLowerCase(Locale.ROOT);
    }

    /** The offset at which the source line of a visible character ends. */
    private static int sourceLine(Line line, int index, String source) {
        int offset = line.passage()
                .source(new Span(index, Math.min(index + 1, line.end())))
                .start();
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end;
    }
}
