package dev.glossls.server.feature;

import dev.glossls.glossary.Hovers;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** Shows what the term under the mouse means. */
public final class HoverFeature {
    private final Questions questions;

    public HoverFeature(Questions questions) {
        this.questions = questions;
    }

    @JsonRequest("textDocument/hover")
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return questions.about(
                Feature.HOVER,
                "textDocument/hover",
                FromProto.required(params, "params").getTextDocument(),
                asked -> hover(asked, params));
    }

    private static Optional<Hover> hover(Asked asked, HoverParams params) {
        return Hovers.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                .map(card -> ToProto.hover(asked.client(), asked.document(), card));
    }
}
