package dev.glossls.server.feature;

import dev.glossls.glossary.GhostText;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlineCompletionItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Shows the rest of a term of several words behind the caret. */
public final class InlineCompletionFeature {
    private final Questions questions;

    public InlineCompletionFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        // The place alone: of what a client says about why it asks nothing is needed, and some write it wrongly.
        methods.request("textDocument/inlineCompletion", TextDocumentPositionParams.class, this::complete);
    }

    private CompletableFuture<@Nullable List<InlineCompletionItem>> complete(TextDocumentPositionParams params) {
        return questions.about(
                Feature.INLINE_COMPLETION,
                "textDocument/inlineCompletion",
                params.getTextDocument(),
                asked -> GhostText.at(
                                asked.glossary(),
                                asked.note(),
                                asked.document().text(),
                                asked.prose(),
                                asked.offset(params.getPosition()))
                        .map(ghost -> List.of(item(asked, ghost))));
    }

    private static InlineCompletionItem item(Asked asked, GhostText ghost) {
        InlineCompletionItem item = new InlineCompletionItem(Either.forLeft(ghost.text()));
        item.setRange(asked.range(ghost.replaced()));
        return item;
    }
}
