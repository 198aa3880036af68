package dev.glossls.extract;

import dev.glossls.note.Prose;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** What stands on a line of a note, for those who ask why no definition was seen there. */
public enum LineKind {
    BLANK("is blank"),
    FRONT_MATTER("belongs to the front matter, which is read for a title, other names and settings only"),
    HIDDEN("holds only what is not shown: a comment, a tag or a script"),
    CODE("belongs to a code block, which is not read for definitions"),
    HTML("belongs to a block of HTML that no rule takes for a definition"),
    RULE("is a rule across the page"),
    LINK("says where a link leads"),
    HEADING("is a heading that no rule takes for a term"),
    BARE_HEADING("is a heading without text right below it"),
    TABLE_HEAD("is the head of a table"),
    ROW("is a row of a table that no rule takes for a definition"),
    ITEM("belongs to a list item that no rule takes for a definition"),
    QUOTE("belongs to a quote that no rule takes for a definition"),
    TEXT("is plain text that no rule takes for a definition");

    private final String predicate;

    LineKind(String predicate) {
        this.predicate = predicate;
    }

    /** What is said of the line, to follow its name. */
    public String predicate() {
        return predicate;
    }

    /** What stands on a line, counted from 0. */
    public static LineKind of(String text, int line) {
        Span span = LineIndex.of(text).span(line);
        if (span.of(text).isBlank()) {
            return BLANK;
        }
        Blanking blanked = Blanking.of(text);
        if (span.overlaps(blanked.frontMatter())) {
            return FRONT_MATTER;
        }
        if (span.of(blanked.text()).chars().allMatch(c -> c == Blanking.HIDDEN || Character.isWhitespace(c))) {
            return HIDDEN;
        }
        LineKind kind = TEXT;
        Node node = NoteParser.parse(blanked.text());
        while (node != null) {
            kind = node instanceof HtmlBlock html ? ofHtml(html, text, span) : of(node, kind);
            node = childOn(node, span);
        }
        return kind;
    }

    /** A line of HTML shows something, belongs to code, or holds nothing but tags. */
    private static LineKind ofHtml(HtmlBlock block, String text, Span line) {
        if (block.getLiteral().regionMatches(true, 0, "<pre", 0, 4)) {
            return CODE;
        }
        Prose prose = NoteParser.prose(text);
        boolean shown = IntStream.range(line.start(), line.end())
                .anyMatch(i ->
                        prose.at(i).filter(passage -> passage.at(i).isPresent()).isPresent());
        return shown ? HTML : HIDDEN;
    }

    /** The kind that a node gives its lines; else the one of what it stands in. */
    private static LineKind of(Node node, LineKind around) {
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return CODE;
        }
        if (node instanceof Heading) {
            return node.getNext() == null || node.getNext() instanceof Heading ? BARE_HEADING : HEADING;
        }
        if (node instanceof TableBlock || node instanceof TableHead) {
            return TABLE_HEAD;
        }
        if (node instanceof BlockQuote) {
            return QUOTE;
        }
        if (node instanceof LinkReferenceDefinition) {
            return LINK;
        }
        if (node instanceof ThematicBreak) {
            return RULE;
        }
        return node instanceof ListBlock ? ITEM : node instanceof TableBody ? ROW : around;
    }

    private static @Nullable Node childOn(Node parent, Span line) {
        Node child = parent.getFirstChild();
        while (child != null && !SourceSpans.of(child).overlaps(line)) {
            child = child.getNext();
        }
        return child;
    }
}
