package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown from a note made harmless for a client that renders it: HTML is shown as text, images as their description,
 * and only links to the web stay links.
 */
public final class SafeMarkdown {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(TablesExtension.create()))
            .build();

    private SafeMarkdown() {}

    /** The same text without anything that a client would load, run or open without being asked. */
    public static String of(String markdown) {
        String blanked = Blanking.of(markdown).text().replace(String.valueOf(Blanking.HIDDEN), "");
        Collector collector = new Collector(blanked);
        PARSER.parse(blanked).accept(collector);
        return collector.apply();
    }

    /** A part of the text and what is put in its place. */
    private record Edit(Span span, String text) {}

    /** Notes what has to be replaced, outer nodes before the inner ones they swallow. */
    private static final class Collector extends AbstractVisitor {
        private final String source;
        private final List<Edit> edits = new ArrayList<>();

        Collector(String source) {
            this.source = source;
        }

        @Override
        public void visit(HtmlInline html) {
            escape(html);
        }

        @Override
        public void visit(HtmlBlock html) {
            escape(html);
        }

        @Override
        public void visit(Image image) {
            edits.add(new Edit(SourceSpans.of(image), escaped(words(image))));
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination().toLowerCase(Locale.ROOT);
            if (target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:")) {
                visitChildren(link);
            } else {
                edits.add(new Edit(SourceSpans.of(link), escaped(words(link))));
            }
        }

        private void escape(Node html) {
            Span span = SourceSpans.of(html);
            edits.add(new Edit(span, escaped(span.of(source))));
        }

        private static String escaped(String text) {
            return text.replace("<", "&lt;");
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append('`').append(code.getLiteral()).append('`');
                }
            });
            return words.toString();
        }

        String apply() {
            edits.sort(Comparator.comparing(Edit::span));
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (Edit edit : edits) {
                if (edit.span().start() >= at) {
                    text.append(source, at, edit.span().start()).append(edit.text());
                    at = edit.span().end();
                }
            }
            return text.append(source, at, source.length()).toString();
        }
    }
}
