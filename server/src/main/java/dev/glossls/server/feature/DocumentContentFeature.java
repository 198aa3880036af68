package dev.glossls.server.feature;

import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Source;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentContentParams;
import org.eclipse.lsp4j.TextDocumentContentResult;
import org.jspecify.annotations.Nullable;

/** Gives out the texts of the built-in vocabulary, as documents that can be read, but are no files. */
public final class DocumentContentFeature {
    private final Requests requests;

    public DocumentContentFeature(Requests requests) {
        this.requests = requests;
    }

    public void addTo(Methods methods) {
        methods.request("workspace/textDocumentContent", TextDocumentContentParams.class, this::content);
    }

    private CompletableFuture<@Nullable TextDocumentContentResult> content(TextDocumentContentParams params) {
        String uri = FromProto.required(params, "params").getUri();
        NoteId note = FromProto.note(uri);
        return requests.answer("workspace/textDocumentContent", moment -> {
            Optional<Source> source = note.isVocabulary() ? moment.snapshot().source(note) : Optional.empty();
            if (source.isEmpty()) {
                throw FromProto.invalid("no document of ours: " + uri);
            }
            return source.map(found -> new TextDocumentContentResult(found.text()));
        });
    }
}
