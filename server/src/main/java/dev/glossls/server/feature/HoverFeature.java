package dev.glossls.server.feature;

import dev.glossls.glossary.Hovers;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.jspecify.annotations.Nullable;

/** Shows what the term under the mouse means. */
public final class HoverFeature {
    private final Questions questions;

    public HoverFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/hover", HoverParams.class, this::hover);
    }

    private CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        return questions.about(
                Feature.HOVER, "textDocument/hover", params.getTextDocument(), asked -> hover(asked, params));
    }

    private static Optional<Hover> hover(Asked asked, HoverParams params) {
        return Hovers.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                .map(card -> ToProto.hover(asked.client(), asked.document(), card));
    }
}
