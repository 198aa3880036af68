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

    /** The same blocks, those up to its closing rule below the head of a box that is not quoted. */
    static List<Block> filled(List<Block> blocks, String source) {
        List<Block> filled = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            int close = block.is(Block.Kind.CALLOUT)
                            && source.startsWith(OPEN, block.span().start())
                    ? closing(blocks, i + 1, source)
                    : -1;
            if (close < 0) {
                filled.add(block);
                i++;
                continue;
            }
            List<Block> below = new ArrayList<>(block.children());
            below.addAll(filled(blocks.subList(i + 1, close), source));
            filled.add(block.with(Outline.nest(below)));
            i = close + 1;
        }
        return filled;
    }

    /** The index of the rule that closes a box, rules of boxes inside it left out; -1 if there is none. */
    private static int closing(List<Block> blocks, int from, String source) {
        int depth = 1;
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean opens = block.is(Block.Kind.CALLOUT)
                    && source.startsWith(OPEN, block.span().start());
            depth += opens || isRule(block, Containers.OPENS, source)
                    ? 1
                    : isRule(block, Containers.CLOSES, source) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRule(Block block, char sign, String source) {
        int start = block.span().start();
        return block.is(Block.Kind.OTHER) && start < source.length() && source.charAt(start) == sign;
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
