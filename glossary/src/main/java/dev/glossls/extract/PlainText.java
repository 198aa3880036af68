package dev.glossls.extract;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown as a reader sees it in a place that cannot show markup. */
public final class PlainText {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(Simple::new)
            .build();

    /** Signs that never are markup inside a line that begins with a letter. */
    private static final String PLAIN_SIGNS = " ,;:.()'\"/?!-";

    private PlainText() {}

    /** The visible text, list items and lines kept on lines of their own. */
    public static String of(String markdown) {
        if (isPlain(markdown)) {
            return markdown.strip();
        }
        return RENDERER.render(PARSER.parse(Blanking.of(markdown).text()))
                .replace(String.valueOf(Blanking.HIDDEN), "")
                .strip();
    }

    /** Whether a text is one line of words and simple punctuation, in which Markdown sees nothing. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && !Character.isLetterOrDigit(c) && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return text.indexOf("  ") < 0;
    }

    /** Links as their text alone, and rules as dashes: the library's renderer adds addresses, and stars. */
    private record Simple(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, ThematicBreak.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof ThematicBreak) {
                context.getWriter().write("----");
                context.getWriter().block();
                return;
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
