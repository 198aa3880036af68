package dev.glossls.server.protocol;

import dev.glossls.extract.PlainText;
import dev.glossls.glossary.HoverCard;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Source;
import dev.glossls.text.Span;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Range;

/** What we know, in the terms of the protocol. */
public final class ToProto {
    private ToProto() {}

    public static Hover hover(ClientFacts client, Document document, HoverCard card) {
        return new Hover(
                markup(client.hover(), card.markdown()), range(client.encoding(), document.source(), card.span()));
    }

    /** A stretch of a text as the client counts; what lies past the end of the text is its end. */
    public static Range range(PositionEncoding encoding, Source source, Span span) {
        int end = source.text().length();
        return new Range(
                encoding.position(source.text(), source.lines(), Math.min(span.start(), end)),
                encoding.position(source.text(), source.lines(), Math.min(span.end(), end)));
    }

    /** Markdown as the client wants to see it. */
    public static MarkupContent markup(ClientFacts.Markup wanted, String markdown) {
        return switch (wanted) {
            case MARKDOWN -> new MarkupContent("markdown", markdown);
            case PLAIN -> new MarkupContent("plaintext", PlainText.of(markdown));
        };
    }
}
