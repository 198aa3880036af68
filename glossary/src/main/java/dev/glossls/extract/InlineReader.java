package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inline nodes of one block into its visible text. */
final class InlineReader {
    private static final int LONGEST_TITLE = 40;
    private static final String TITLE_SIGNS = "■□◆◇▼▽▲△";

    private final String source;
    private final Passage.Builder builder = new Passage.Builder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();
    private final HtmlMarks html = new HtmlMarks();
    /** Where the next character of the source is, for line breaks have no span of their own. */
    private int at;

    private InlineReader(String source) {
        this.source = source;
    }

    /**
     * What a block shows.
     *
     * @param line its visible text
     * @param lineStarts where in the passage a new line of the source begins, the first line left out
     * @param code inline code, in the source
     */
    record Inlines(Line line, List<Integer> lineStarts, List<Span> code) {
        Inlines {
            lineStarts = List.copyOf(lineStarts);
            code = List.copyOf(code);
        }
    }

    /** The visible text of a block whose children are inline nodes. */
    static Inlines read(Node block, Blanking note) {
        Span place = SourceSpans.of(block);
        InlineReader reader = new InlineReader(note.text());
        reader.at = place.start();
        reader.children(block);
        reader.marks.addAll(reader.html.marks());
        Passage passage = reader.builder.build(Span.at(place.start()));
        reader.addTitles(passage);
        for (Mark mark : note.marksIn(place)) {
            mark.shownIn(passage).ifPresent(reader.marks::add);
        }
        return new Inlines(Line.of(passage, reader.marks), reader.lineStarts, reader.code);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) {
        if (node instanceof Text text) {
            addText(text.getLiteral(), text.getSourceSpans());
        } else if (node instanceof Code literal) {
            readCode(literal);
        } else if (node instanceof StrongEmphasis) {
            readMarked(node, Mark.Kind.BOLD);
        } else if (node instanceof Emphasis) {
            readMarked(node, Mark.Kind.ITALIC);
        } else if (node instanceof Link link && !isAddress(link)) {
            readMarked(node, Mark.Kind.LINK);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            readBreak();
        } else if (node instanceof HtmlInline tag) {
            readTag(tag);
        } else if (!(node instanceof Image || node instanceof Link)) {
            children(node);
        }
        at = Math.max(at, SourceSpans.end(node, at));
    }

    /** Whether a link shows nothing but its target, which is no prose. */
    private static boolean isAddress(Link link) {
        boolean bare = link.getFirstChild() instanceof Text && link.getFirstChild() == link.getLastChild();
        return bare
                && link.getDestination().endsWith(((Text) link.getFirstChild()).getLiteral())
                && link.getDestination().contains(":");
    }

    private void readMarked(Node node, Mark.Kind kind) {
        int start = builder.length();
        children(node);
        if (builder.length() > start) {
            marks.add(new Mark(kind, new Span(start, builder.length())));
        }
    }

    private void readCode(Code node) {
        Span place = SourceSpans.of(node);
        int fence = place.start();
        while (fence < place.end() && source.charAt(fence) == '`') {
            fence++;
        }
        code.add(place);
        int start = builder.length();
        String literal = node.getLiteral();
        int inside = source.startsWith(literal, fence) ? fence : fence + 1;
        boolean asWritten = source.startsWith(literal, inside) && inside + literal.length() <= place.end();
        Span written = asWritten
                ? new Span(inside, inside + literal.length())
                : new Span(fence, Math.max(fence, place.end() - (fence - place.start())));
        builder.add(literal, written);
        if (builder.length() > start) {
            marks.add(new Mark(Mark.Kind.CODE, new Span(start, builder.length())));
        }
    }

    /** A line break is one blank, in place of the line end and the indentation after it. */
    private void readBreak() {
        int lineEnd = at;
        while (lineEnd < source.length() && source.charAt(lineEnd) != '\n' && source.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        builder.add(" ", new Span(lineEnd, Math.min(lineEnd + 1, source.length())));
        lineStarts.add(builder.length());
        at = lineEnd;
    }

    private void readTag(HtmlInline tag) {
        if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            builder.add(" ", SourceSpans.of(tag));
            lineStarts.add(builder.length());
        } else {
            html.read(tag.getLiteral(), builder.length());
        }
    }

    private void addText(String literal, List<SourceSpan> spans) {
        int length = 0;
        for (SourceSpan span : spans) {
            length += span.getLength();
        }
        if (spans.size() == 1 && length == literal.length()) {
            addVisible(literal, spans.get(0).getInputIndex());
        } else if (length == literal.length()) {
            int from = 0;
            for (SourceSpan span : spans) {
                addVisible(literal.substring(from, from + span.getLength()), span.getInputIndex());
                from += span.getLength();
            }
        } else {
            Unescaping.align(literal, source, SourceSpans.of(spans), builder::add);
        }
    }

    /** Adds characters that stand in the source as they are, hidden ones left out. */
    private void addVisible(String text, int start) {
        if (text.indexOf(Blanking.HIDDEN) < 0 && text.indexOf("://") < 0) {
            builder.add(text, new Span(start, start + text.length()));
            return;
        }
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int hidden = text.charAt(i) == Blanking.HIDDEN ? i + 1 : addressEnd(text, i);
            if (hidden > i) {
                builder.add(text.substring(from, i), new Span(start + from, start + i));
                from = hidden;
            }
            i = Math.max(hidden, i + 1);
        }
        builder.add(text.substring(from), new Span(start + from, start + text.length()));
    }

    /** Where a web address ends that begins at an offset, or the offset if none does. Addresses are no prose. */
    static int addressEnd(String text, int start) {
        boolean begins =
                text.charAt(start) == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start));
        int end = start;
        while (begins
                && end < text.length()
                && !Line.isBlank(text.charAt(end))
                && ")>]\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Takes what stands between 【 and 】 at the beginning of a line, or behind ■, for set off, as its writer did. */
    private void addTitles(Passage passage) {
        String text = passage.text();
        if (!text.isEmpty() && TITLE_SIGNS.indexOf(text.charAt(0)) >= 0 && !lineStarts.isEmpty()) {
            int start = text.length() > 1 && Line.isBlank(text.charAt(1)) ? 2 : 1;
            int end = lineStarts.get(0) - 1;
            if (start < end && end <= LONGEST_TITLE) {
                marks.add(new Mark(Mark.Kind.BOLD, new Span(start, end)));
            }
        }
        for (int open = text.indexOf('【'); open >= 0; open = text.indexOf('【', open + 1)) {
            int close = text.indexOf('】', open);
            boolean begins = open == 0 || Collections.binarySearch(lineStarts, open) >= 0;
            if (begins && close > open + 1 && close - open <= LONGEST_TITLE) {
                marks.add(new Mark(Mark.Kind.BOLD, new Span(open, close + 1)));
            }
        }
    }
}
