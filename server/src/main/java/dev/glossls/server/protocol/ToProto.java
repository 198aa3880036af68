package dev.glossls.server.protocol;

import dev.glossls.extract.PlainText;
import dev.glossls.glossary.HoverCard;
import dev.glossls.server.session.Document;
import dev.glossls.text.Span;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Range;

/** What we know, in the terms of the protocol. */
public final class ToProto {
    private ToProto() {}

    public static Hover hover(ClientFacts client, Document document, HoverCard card) {
        return new Hover(markup(client.hover(), card.markdown()), range(client.encoding(), document, card.span()));
    }

    public static Range range(PositionEncoding encoding, Document document, Span span) {
        return new Range(
                encoding.position(document.text(), document.lines(), span.start()),
                encoding.position(document.text(), document.lines(), span.end()));
    }

    /** Markdown as the client wants to see it. */
    public static MarkupContent markup(ClientFacts.Markup wanted, String markdown) {
        return switch (wanted) {
            case MARKDOWN -> new MarkupContent("markdown", markdown);
            case PLAIN -> new MarkupContent("plaintext", PlainText.of(markdown));
        };
    }
}
