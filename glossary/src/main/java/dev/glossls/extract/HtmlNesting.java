package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The elements of HTML that are open, innermost first, and the blocks that they become when they close. */
final class HtmlNesting {
    /** Elements inside one another; what lies deeper counts as a part of these. */
    private static final int DEEPEST = 32;
    /** So many meanings may be added to a term that was closed. */
    private static final int MOST_MEANINGS = 32;

    private final List<Block> first;
    private final Deque<Element> open = new ArrayDeque<>();
    /** The indices of the blocks of the first level that head details which are open, innermost first. */
    private final Deque<Integer> summaries = new ArrayDeque<>();

    /** The index of a block of the first level whose element was left open, for Markdown to follow; -1 if there is none. */
    private int unfinished = -1;

    /** @param first takes the blocks of the first level, after those that it holds */
    HtmlNesting(List<Block> first) {
        this.first = first;
    }

    /** An open element with what is in it so far; its line is empty unless it is a term. */
    private record Element(HtmlRole role, int start, Line line, List<Block> blocks) {}

    /** Puts blocks into the innermost element; what stands in a table but in no cell, before the table. */
    void add(List<Block> blocks) {
        target().addAll(blocks);
    }

    void addCell(Block cell) {
        addPart(HtmlRole.ROW, cell);
    }

    /** Puts in what heads the details around it. */
    void addSummary(Block summary) {
        target().add(summary);
        if (open.isEmpty() && summaries.size() < DEEPEST) {
            summaries.push(first.size() - 1);
        }
    }

    /** Puts all since the last summary below it, headings and Markdown as well; returns whether there is anything. */
    boolean closeDetails() {
        while (!summaries.isEmpty() && summaries.element() >= first.size()) {
            summaries.pop();
        }
        if (summaries.isEmpty() || !open.isEmpty()) {
            return false;
        }
        int head = summaries.pop();
        List<Block> rest = first.subList(head + 1, first.size());
        List<Block> inside = Outline.nest(rest);
        rest.clear();
        first.set(head, first.get(head).with(inside));
        return !inside.isEmpty();
    }

    /** Opens an element that begins at an offset of the note. */
    void open(HtmlRole role, int start) {
        if (open.size() < DEEPEST) {
            open.push(new Element(role, start, Line.none(start), role == HtmlRole.LIST ? target() : new ArrayList<>()));
        }
    }

    /** Opens the entry of a term in a definition list. */
    void openTerm(Line term, List<Block> meanings) {
        if (open.size() < DEEPEST) {
            open.push(new Element(HtmlRole.TERM, term.source().start(), term, new ArrayList<>(meanings)));
        } else {
            target().add(Block.leaf(Block.Kind.PARAGRAPH, term, term.source()));
        }
    }

    /** Opens a row of the innermost table, or of a new one. */
    void openRow(int start) {
        if (isTop(HtmlRole.ROW)) {
            close(start);
        }
        if (!isTop(HtmlRole.TABLE)) {
            open(HtmlRole.TABLE, start);
        }
        if (isTop(HtmlRole.TABLE)) {
            open(HtmlRole.ROW, start);
        }
    }

    /** Sees to it that the meaning that begins at an offset goes to the last term. */
    void openMeaning(int start) {
        while (isIn(HtmlRole.TERM) && !isTop(HtmlRole.TERM) && !isTop(HtmlRole.LIST)) {
            close(start);
        }
        List<Block> blocks = target();
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null
                && !isTop(HtmlRole.TERM)
                && last.is(Block.Kind.DEFINED)
                && last.children().size() < MOST_MEANINGS
                && open.size() < DEEPEST) {
            blocks.remove(blocks.size() - 1);
            openTerm(last.line(), last.children());
        }
    }

    boolean isTop(HtmlRole role) {
        Element top = open.peek();
        return top != null && top.role() == role;
    }

    boolean isIn(HtmlRole role) {
        return open.stream().anyMatch(element -> element.role() == role);
    }

    /** Closes the nearest element of a kind, with all in it, at an offset of the note; nothing if none is open. */
    void close(HtmlRole role, int end) {
        if (isIn(role)) {
            while (!isTop(role)) {
                close(end);
            }
            close(end);
        }
    }

    /** Closes what is open inside the nearest term. */
    void closeToTerm(int end) {
        while (isIn(HtmlRole.TERM) && !isTop(HtmlRole.TERM)) {
            close(end);
        }
    }

    /** Closes what is open inside the nearest list, or everything. */
    void closeToList(int end) {
        while (!open.isEmpty() && !isTop(HtmlRole.LIST)) {
            close(end);
        }
    }

    /** Closes everything at the end of a block of HTML. */
    void closeAll(int end) {
        boolean goesOn = isTop(HtmlRole.TERM) || isTop(HtmlRole.ITEM);
        while (!open.isEmpty()) {
            close(end);
        }
        unfinished = goesOn ? first.size() - 1 : -1;
    }

    /** Puts the Markdown since an element that was left open below it, for its end tag has come. */
    void finish() {
        if (unfinished < 0) {
            return;
        }
        List<Block> rest = first.subList(unfinished + 1, first.size());
        List<Block> below = new ArrayList<>(first.get(unfinished).children());
        below.addAll(Outline.nest(rest));
        rest.clear();
        Block head = first.get(unfinished);
        boolean bare = head.is(Block.Kind.ITEM) && head.line().isEmpty();
        first.set(unfinished, bare ? Block.headed(head.kind(), head.span(), head.line(), below) : head.with(below));
    }

    private void close(int end) {
        Element done = open.pop();
        Span span = new Span(done.start(), Math.max(done.start(), end));
        switch (done.role()) {
            case TERM ->
                target().add(Block.leaf(
                                Block.Kind.DEFINED, done.line(), done.line().source())
                        .with(Outline.nest(done.blocks())));
            case ITEM -> target().add(Block.headed(Block.Kind.ITEM, span, done.line(), Outline.nest(done.blocks())));
            case ROW -> addPart(HtmlRole.TABLE, new Block(Block.Kind.ROW, 0, done.line(), span, done.blocks()));
            case TABLE -> {
                if (!done.blocks().isEmpty()) {
                    target().add(new Block(Block.Kind.TABLE, 0, done.line(), span, done.blocks()));
                }
            }
            default -> {}
        }
    }

    private void addPart(HtmlRole whole, Block part) {
        Element top = open.peek();
        if (top != null && top.role() == whole) {
            top.blocks().add(part);
        }
    }

    /** Where blocks go: the innermost element that holds any, which neither tables nor rows do. */
    private List<Block> target() {
        for (Element element : open) {
            if (element.role() != HtmlRole.TABLE && element.role() != HtmlRole.ROW) {
                return element.blocks();
            }
        }
        return first;
    }
}
