package dev.glossls.server.feature;

import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Occurrences;
import dev.glossls.glossary.Pointed;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.jspecify.annotations.Nullable;

/** Shows where else the document speaks of the same thing. What defines it counts as a place that writes it. */
public final class DocumentHighlightFeature {
    private final Questions questions;

    public DocumentHighlightFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/documentHighlight", DocumentHighlightParams.class, this::highlight);
    }

    private CompletableFuture<@Nullable List<DocumentHighlight>> highlight(DocumentHighlightParams params) {
        return questions.about(
                Feature.DOCUMENT_HIGHLIGHT,
                "textDocument/documentHighlight",
                params.getTextDocument(),
                asked -> Pointed.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                        .map(pointed -> highlights(asked, pointed)));
    }

    private static List<DocumentHighlight> highlights(Asked asked, Pointed pointed) {
        return Occurrences.of(asked.glossary(), asked.note(), asked.prose(), pointed.concept()).stream()
                .map(occurrence -> new DocumentHighlight(asked.range(occurrence.span()), kind(occurrence)))
                .toList();
    }

    private static DocumentHighlightKind kind(Occurrence occurrence) {
        return occurrence.label() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    }
}
