package dev.glossls.server.feature;

import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Feature;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers what is asked: about open documents, not about others, and nothing that a person has turned off. */
public final class Questions {
    private final Requests requests;

    public Questions(Requests requests) {
        this.requests = requests;
    }

    /**
     * The answer to a question about a document.
     *
     * @param feature what has to be on
     * @param method the name of the request, for the trace
     * @param identifier the document that the client named
     * @param question runs on another thread; whatever it throws becomes an error answer
     */
    <T> CompletableFuture<@Nullable T> about(
            Feature feature,
            String method,
            @Nullable TextDocumentIdentifier identifier,
            Function<Asked, Optional<T>> question) {
        return requests.answer(
                method,
                moment -> moment.snapshot()
                        .document(FromProto.note(identifier))
                        .filter(document -> moment.snapshot().settings().has(feature))
                        .filter(document -> document.isMarkdown() || !feature.isForNotesAlone())
                        .flatMap(document -> question.apply(new Asked(moment, document))));
    }

    /** What a client showed before, with something added; as it was, if that is turned off. */
    <T> CompletableFuture<@Nullable T> completed(
            Feature feature, String method, T shown, Function<Moment, T> completing) {
        return requests.answer(
                method,
                moment -> Optional.of(moment.snapshot().settings().has(feature) ? completing.apply(moment) : shown));
    }

    /** The answer to a question about all notes. */
    <T> CompletableFuture<@Nullable T> about(Feature feature, String method, Function<Moment, Optional<T>> question) {
        return requests.answer(
                method,
                moment -> moment.snapshot().settings().has(feature) ? question.apply(moment) : Optional.empty());
    }
}
