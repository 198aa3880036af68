package dev.glossls.server.feature;

import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Pointed;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.jspecify.annotations.Nullable;

/**
 * Finds where all notes mention what a term means, in all forms and by all names: this document first, then the others in
 * order. A client that takes partial results gets them note by note.
 */
public final class ReferencesFeature {
    private final Questions questions;
    private final Client client;

    public ReferencesFeature(Questions questions, Client client) {
        this.questions = questions;
        this.client = client;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/references", ReferenceParams.class, this::references);
    }

    private CompletableFuture<@Nullable List<Location>> references(ReferenceParams params) {
        return questions.about(
                Feature.REFERENCES,
                "textDocument/references",
                params.getTextDocument(),
                asked -> Pointed.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                        .map(pointed -> references(asked, pointed, params)));
    }

    private List<Location> references(Asked asked, Pointed pointed, ReferenceParams params) {
        boolean labels = params.getContext() == null || params.getContext().isIncludeDeclaration();
        List<Location> all = new ArrayList<>();
        MentionSearch search = new MentionSearch(asked, pointed.concept());
        search.each(found -> {
            List<Occurrence> wanted = found.occurrences().stream()
                    .filter(mention -> labels || !mention.label())
                    .toList();
            hand(search.places(found.source(), wanted), params, all);
        });
        return all;
    }

    private void hand(List<Location> found, ReferenceParams params, List<Location> all) {
        if (params.getPartialResultToken() == null) {
            all.addAll(found);
        } else if (!found.isEmpty()) {
            client.partialResult(params.getPartialResultToken(), found);
        }
    }
}
