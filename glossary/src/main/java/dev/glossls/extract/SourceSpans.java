package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The places of CommonMark nodes as spans of the whole text. */
final class SourceSpans {
    private SourceSpans() {}

    /** From the first character of a node to its last; empty at 0 for a node without a place. */
    static Span of(Node node) {
        return of(node.getSourceSpans());
    }

    static Span of(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return Span.at(0);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** The end of a node, or another offset if the node has no place. */
    static int end(Node node, int otherwise) {
        return node.getSourceSpans().isEmpty() ? otherwise : of(node).end();
    }
}
