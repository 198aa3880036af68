package dev.glossls.server.feature;

import dev.glossls.glossary.Extents;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.jspecify.annotations.Nullable;

/** Folds definitions together with what elaborates them. */
public final class FoldingFeature {
    private final Questions questions;

    public FoldingFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/foldingRange", FoldingRangeRequestParams.class, this::folds);
    }

    private CompletableFuture<@Nullable List<FoldingRange>> folds(FoldingRangeRequestParams params) {
        return questions.about(
                Feature.FOLDING_RANGE,
                "textDocument/foldingRange",
                params.getTextDocument(),
                asked -> Optional.of(folds(asked)));
    }

    private static List<FoldingRange> folds(Asked asked) {
        LineIndex lines = asked.document().lines();
        List<FoldingRange> folds = new ArrayList<>();
        for (Span span :
                Extents.definitions(asked.document().note(), asked.document().text())) {
            int first = lines.lineAt(span.start());
            int last = lines.lineAt(span.end());
            if (first < last) {
                folds.add(new FoldingRange(first, last));
            }
        }
        return folds;
    }
}
