package dev.glossls.extract;

import dev.glossls.note.NoteLink;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds the targets of links in a note. Those in code are none. */
public final class NoteLinks extends AbstractVisitor {
    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]|#^\\n]+)[^\\[\\]\\n]*]]");
    /** What stands between the shown text of a link and its target, and the target without its fragment. */
    private static final Pattern TARGET =
            Pattern.compile("\\G]\\(\\s*(?:<([^>#\\n]*)|([^\\s<>()#]*(?:\\([^\\s()]*\\)[^\\s()#]*)*))");

    private static final Pattern DEFINED = Pattern.compile("]:\\s*(?:<([^>#\\n]*)|([^\\s<#]+))");

    private final String text;
    private final List<NoteLink> links = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();

    private NoteLinks(String text) {
        this.text = text;
    }

    /** The links in a text, in order. Targets of {@link NoteLink.Kind#PATH} may be addresses of anything. */
    public static List<NoteLink> in(String text) {
        NoteLinks found = new NoteLinks(text);
        NoteParser.parse(Blanking.of(text).text()).accept(found);
        found.addWikiLinks();
        found.links.sort(Comparator.comparing(NoteLink::span));
        return found.links;
    }

    @Override
    public void visit(Link link) {
        addPath(link);
    }

    @Override
    public void visit(Image image) {
        addPath(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        Span span = SourceSpans.of(definition);
        add(DEFINED.matcher(text).region(span.start(), span.end()));
    }

    @Override
    public void visit(Code span) {
        code.add(SourceSpans.of(span));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code.add(SourceSpans.of(block));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.add(SourceSpans.of(block));
    }

    private void addPath(Node link) {
        visitChildren(link);
        Span span = SourceSpans.of(link);
        Node shown = link.getLastChild();
        int from = shown == null ? text.indexOf("](", span.start()) : SourceSpans.end(shown, span.start());
        if (span.start() <= from && from < span.end()) {
            add(TARGET.matcher(text).region(from, span.end()));
        }
    }

    private void add(Matcher matcher) {
        if (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 2;
            if (matcher.start(group) < matcher.end(group)) {
                Span span = new Span(matcher.start(group), matcher.end(group));
                links.add(new NoteLink(NoteLink.Kind.PATH, span, span.of(text)));
            }
        }
    }

    private void addWikiLinks() {
        Matcher matcher = WIKI.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (code.stream().noneMatch(span::overlaps)) {
                links.add(new NoteLink(NoteLink.Kind.WIKI, span, span.of(text)));
            }
        }
    }
}
