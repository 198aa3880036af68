package dev.glossls.server.feature;

import dev.glossls.glossary.Hovers;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Document;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** Shows what the term under the mouse means. */
public final class HoverFeature {
    private final Requests requests;

    public HoverFeature(Requests requests) {
        this.requests = requests;
    }

    @JsonRequest("textDocument/hover")
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return requests.answer(
                "textDocument/hover",
                moment -> moment.snapshot()
                        .document(FromProto.note(
                                FromProto.required(params, "params").getTextDocument()))
                        .filter(document -> moment.snapshot().settings().hover())
                        .flatMap(document -> hover(moment, document, params)));
    }

    private static Optional<Hover> hover(Moment moment, Document document, HoverParams params) {
        int offset = FromProto.offset(moment.client().encoding(), document, params.getPosition());
        return Hovers.at(moment.snapshot().glossary(), document.id(), document.prose(), offset)
                .map(card -> ToProto.hover(moment.client(), document, card));
    }
}
