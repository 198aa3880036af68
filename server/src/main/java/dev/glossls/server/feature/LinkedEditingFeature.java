package dev.glossls.server.feature;

import dev.glossls.glossary.LinkedLabels;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.jspecify.annotations.Nullable;

/** Changes the repeats of a label in its own definition while the label is typed. */
public final class LinkedEditingFeature {
    private final Questions questions;

    public LinkedEditingFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/linkedEditingRange", LinkedEditingRangeParams.class, this::ranges);
    }

    private CompletableFuture<@Nullable LinkedEditingRanges> ranges(LinkedEditingRangeParams params) {
        return questions.about(
                Feature.LINKED_EDITING,
                "textDocument/linkedEditingRange",
                params.getTextDocument(),
                asked -> ranges(asked, asked.offset(params.getPosition())));
    }

    private static Optional<LinkedEditingRanges> ranges(Asked asked, int offset) {
        List<Span> linked = LinkedLabels.at(
                asked.glossary(), asked.document().note(), asked.document().text(), asked.prose(), offset);
        return linked.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkedEditingRanges(
                        linked.stream().map(asked::range).toList()));
    }
}
