package dev.glossls.server.feature;

import dev.glossls.glossary.WikiLinks;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.jspecify.annotations.Nullable;

/** Leads from wiki links to definitions and notes. The line of a definition is known, so nothing is left to resolve. */
public final class DocumentLinkFeature {
    private final Questions questions;

    public DocumentLinkFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/documentLink", DocumentLinkParams.class, this::links);
    }

    private CompletableFuture<@Nullable List<DocumentLink>> links(DocumentLinkParams params) {
        return questions.about(
                Feature.DOCUMENT_LINK,
                "textDocument/documentLink",
                params.getTextDocument(),
                asked -> Optional.of(
                        WikiLinks.in(
                                        asked.glossary(),
                                        asked.note(),
                                        asked.document().text(),
                                        asked.prose())
                                .stream()
                                .map(link -> new DocumentLink(asked.range(link.span()), link.target()))
                                .toList()));
    }
}
