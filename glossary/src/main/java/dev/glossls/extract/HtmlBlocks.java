package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads the HTML among blocks of Markdown as the blocks that it stands for. Accepts any HTML, in one pass: what is never
 * closed ends where its surroundings do, what is closed without having been opened is passed over.
 */
final class HtmlBlocks implements HtmlTokens.Sink {
    /** A block without text that is no longer than this ends what a line of bold text heads. */
    private static final int LONGEST_END = 8;

    private final Blanking note;
    private final Consumer<Passage> passages;
    private final HtmlAsMarkdown markdown;
    private final HtmlNesting nesting;
    private String html = "";
    private int offset;
    private HtmlText text = new HtmlText("", 0);
    /** What the text will be. */
    private HtmlRole writing = HtmlRole.BLOCK;

    private int level;
    /** Whether the term that is written has been closed. */
    private boolean closed;

    /**
     * @param note the note
     * @param blocks takes the blocks, after those that it holds by then
     * @param passages takes what is shown
     * @param markdown takes note of the tags
     */
    HtmlBlocks(Blanking note, List<Block> blocks, Consumer<Passage> passages, HtmlAsMarkdown markdown) {
        this.note = note;
        this.passages = passages;
        this.markdown = markdown;
        this.nesting = new HtmlNesting(blocks);
    }

    /** Reads one more block of HTML. */
    void read(Node block) {
        Span span = SourceSpans.of(block);
        html = source(block.getSourceSpans(), span);
        offset = span.start();
        if (html.startsWith("</")) {
            nesting.finish();
        }
        markdown.begin();
        write(HtmlRole.BLOCK);
        HtmlTokens.read(html, this);
        flush();
        nesting.closeAll(span.end());
    }

    /** The lines of the block, with blanks in place of what stands between them: the signs of quotes. */
    private String source(List<SourceSpan> lines, Span span) {
        StringBuilder source = new StringBuilder(span.of(note.text()));
        int at = 0;
        for (SourceSpan line : lines) {
            int start = line.getInputIndex() - span.start();
            for (int i = at; i < start; i++) {
                boolean lineEnd = source.charAt(i) == '\n' || source.charAt(i) == '\r';
                source.setCharAt(i, lineEnd ? source.charAt(i) : ' ');
            }
            at = start + line.getLength();
        }
        return source.toString();
    }

    @Override
    public void text(Span place) {
        markdown.text(html, place, offset);
        if (closed && !place.of(html).isBlank()) {
            flush();
        }
        text.add(place);
    }

    @Override
    public void unread(Span place) {
        markdown.hide(place.shift(offset));
    }

    @Override
    public void opening(String name, Span tag) {
        HtmlRole role = HtmlRole.of(name);
        markdown.opening(role, tag.shift(offset));
        if (role == HtmlRole.INLINE) {
            text.mark(tag);
        } else if (role == HtmlRole.BREAK || writing.holds(role)) {
            text.breakLine(tag);
        } else if (role == HtmlRole.TERM && closed && !text.isEmpty()) {
            text.addSlash(tag);
            closed = false;
        } else {
            flush();
            level = role == HtmlRole.HEADING ? name.charAt(1) - '0' : 0;
            begin(role, tag.shift(offset));
        }
    }

    @Override
    public void closing(String name, Span tag) {
        HtmlRole role = HtmlRole.of(name);
        markdown.closing(role, tag.shift(offset));
        if (role == HtmlRole.INLINE) {
            text.mark(tag);
        } else if (role == HtmlRole.BREAK || writing.holds(role)) {
            text.breakLine(tag);
        } else if (role == HtmlRole.TERM && writing == HtmlRole.TERM) {
            closed = true;
        } else {
            flush();
            end(role, tag.shift(offset));
        }
    }

    private void begin(HtmlRole role, Span tag) {
        switch (role) {
            case HEADING, SUMMARY -> write(role);
            case TERM -> {
                nesting.closeToList(tag.start());
                write(role);
            }
            case MEANING -> nesting.openMeaning(tag.start());
            case ITEM -> {
                if (nesting.isTop(HtmlRole.ITEM)) {
                    nesting.close(HtmlRole.ITEM, tag.start());
                }
                nesting.open(role, tag.start());
            }
            case TABLE -> {
                while (nesting.isIn(HtmlRole.TABLE)) {
                    nesting.close(HtmlRole.TABLE, tag.start());
                }
                nesting.open(role, tag.start());
            }
            case LIST -> nesting.open(role, tag.start());
            case ROW -> nesting.openRow(tag.start());
            case CELL -> write(nesting.isTop(HtmlRole.ROW) ? role : HtmlRole.BLOCK);
            case RULE -> addEnd(tag);
            case DETAILS, BREAK, BLOCK, INLINE -> {}
        }
    }

    private void end(HtmlRole role, Span tag) {
        switch (role) {
            case DETAILS -> {
                if (!nesting.closeDetails()) {
                    addEnd(tag);
                }
            }
            case RULE -> addEnd(tag);
            case MEANING -> nesting.closeToTerm(tag.start());
            case LIST, ITEM, TABLE, ROW -> nesting.close(role, tag.end());
            case HEADING, SUMMARY, TERM, CELL, BREAK, BLOCK, INLINE -> {}
        }
    }

    private void addEnd(Span tag) {
        Span span = new Span(tag.start(), Math.min(tag.end(), tag.start() + LONGEST_END));
        nesting.add(List.of(Block.leaf(Block.Kind.OTHER, Line.none(span.start()), span)));
    }

    private void write(HtmlRole role) {
        writing = role;
        closed = false;
        text = new HtmlText(html, offset);
    }

    /** Makes a block of the text so far, if there is any. */
    private void flush() {
        if (writing == HtmlRole.SUMMARY) {
            text.markAll(Mark.Kind.BOLD);
        }
        InlineReader.Inlines shown = text.shown(note);
        Line line = shown.line();
        if (!line.isEmpty()) {
            passages.accept(line.passage());
        }
        Span span = line.source();
        if (writing == HtmlRole.CELL) {
            nesting.addCell(Block.leaf(Block.Kind.CELL, line, span));
        } else if (!line.isEmpty()) {
            switch (writing) {
                case TERM -> nesting.openTerm(line, List.of());
                case HEADING -> nesting.add(List.of(new Block(Block.Kind.HEADING, level, line, span, List.of())));
                case SUMMARY -> nesting.addSummary(Block.leaf(Block.Kind.PARAGRAPH, line, span));
                default -> nesting.add(Lines.of(shown, note.text(), span));
            }
        }
        write(HtmlRole.BLOCK);
    }
}
