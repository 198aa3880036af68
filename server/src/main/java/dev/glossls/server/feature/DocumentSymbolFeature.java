package dev.glossls.server.feature;

import dev.glossls.glossary.NoteOutline;
import dev.glossls.glossary.OutlineItem;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Shows the terms that a document defines, below its headings: as a tree, or as a list where the client takes no tree. */
@SuppressWarnings("deprecation") // The list is what clients know that take no tree.
public final class DocumentSymbolFeature {
    private final Questions questions;

    public DocumentSymbolFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/documentSymbol", DocumentSymbolParams.class, this::documentSymbol);
    }

    private CompletableFuture<@Nullable List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return questions.about(
                Feature.DOCUMENT_SYMBOL,
                "textDocument/documentSymbol",
                params.getTextDocument(),
                asked -> Optional.of(symbols(asked)));
    }

    private static List<Either<SymbolInformation, DocumentSymbol>> symbols(Asked asked) {
        List<OutlineItem> outline =
                NoteOutline.of(asked.document().note(), asked.document().text().length());
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        if (asked.client().symbols().tree()) {
            outline.forEach(item -> symbols.add(Either.forRight(symbol(asked, item))));
        } else {
            outline.forEach(item -> addFlat(asked, item, "", symbols));
        }
        return symbols;
    }

    private static DocumentSymbol symbol(Asked asked, OutlineItem item) {
        asked.moment().checkCancelled();
        return new DocumentSymbol(
                name(item),
                kind(item),
                asked.range(item.span()),
                asked.range(item.label()),
                item.detail(),
                item.items().stream().map(below -> symbol(asked, below)).toList());
    }

    private static void addFlat(
            Asked asked, OutlineItem item, String above, List<Either<SymbolInformation, DocumentSymbol>> symbols) {
        asked.moment().checkCancelled();
        Location location = new Location(asked.note().uri(), asked.range(item.span()));
        symbols.add(Either.forLeft(new SymbolInformation(name(item), kind(item), location, above)));
        item.items().forEach(below -> addFlat(asked, below, name(item), symbols));
    }

    /** The protocol wants a name that is not blank. */
    private static String name(OutlineItem item) {
        return item.name().isBlank() ? "…" : item.name();
    }

    private static SymbolKind kind(OutlineItem item) {
        return switch (item.kind()) {
            case HEADING -> SymbolKind.String;
            case TERM -> SymbolKind.Class;
        };
    }
}
