package dev.glossls.server.feature;

import dev.glossls.glossary.Extents;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Feature;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.jspecify.annotations.Nullable;

/** Widens a selection from the word to the term, its definition, the section, the document. */
public final class SelectionFeature {
    private final Questions questions;

    public SelectionFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/selectionRange", SelectionRangeParams.class, this::selections);
    }

    private CompletableFuture<@Nullable List<SelectionRange>> selections(SelectionRangeParams params) {
        return questions.about(
                Feature.SELECTION_RANGE,
                "textDocument/selectionRange",
                params.getTextDocument(),
                asked -> Optional.of(selections(asked, FromProto.required(params.getPositions(), "positions"))));
    }

    private static List<SelectionRange> selections(Asked asked, List<Position> positions) {
        List<SelectionRange> selections = new ArrayList<>();
        for (Position position : positions) {
            asked.moment().checkCancelled();
            selections.add(selection(
                    asked,
                    Extents.around(
                            asked.glossary(),
                            asked.document().note(),
                            asked.document().text(),
                            asked.prose(),
                            asked.offset(position))));
        }
        return selections;
    }

    /** The innermost of some ranges, which knows the others. */
    private static SelectionRange selection(Asked asked, List<Span> around) {
        SelectionRange selection = new SelectionRange();
        selection.setRange(asked.range(around.get(0)));
        if (around.size() > 1) {
            selection.setParent(selection(asked, around.subList(1, around.size())));
        }
        return selection;
    }
}
