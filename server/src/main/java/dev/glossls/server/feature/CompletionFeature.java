package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.glossls.glossary.Completion;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.CompletionToProto;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Settings;
import dev.glossls.text.TermKey;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** Offers the terms that may be meant by what is being typed. */
public final class CompletionFeature {
    private final Requests requests;

    public CompletionFeature(Requests requests) {
        this.requests = requests;
    }

    @JsonRequest("textDocument/completion")
    public CompletableFuture<@Nullable CompletionList> completion(CompletionParams params) {
        return requests.answer(
                "textDocument/completion",
                moment -> moment.snapshot()
                        .document(FromProto.note(
                                FromProto.required(params, "params").getTextDocument()))
                        .filter(document ->
                                moment.snapshot().settings().completion().enabled())
                        .flatMap(document -> completion(moment, document, params)));
    }

    @JsonRequest("completionItem/resolve")
    public CompletableFuture<@Nullable CompletionItem> resolve(CompletionItem item) {
        return requests.answer("completionItem/resolve", moment -> Optional.of(resolved(moment, item)));
    }

    private static Optional<CompletionList> completion(Moment moment, Document document, CompletionParams params) {
        int offset = FromProto.offset(moment.client().encoding(), document, params.getPosition());
        Settings.Completing completing = moment.snapshot().settings().completion();
        Glossary glossary = moment.snapshot().glossary();
        boolean loaded = moment.snapshot().isLoaded();
        InsertedText inserted = new InsertedText(completing.insert(), glossary, document.id());
        return Completions.at(
                        glossary, document.id(), document.text(), document.prose(), offset, completing.minimumPrefix())
                .map(found -> loaded ? found : unfinished(found))
                .map(found -> CompletionToProto.list(moment.client(), document, found, inserted::of))
                .or(() -> loaded ? Optional.empty() : Optional.of(CompletionToProto.nothingYet()));
    }

    /** While notes are still being read, the next key may find more. */
    private static Completion unfinished(Completion found) {
        return new Completion(found.replaced(), found.suggestions(), true);
    }

    private static CompletionItem resolved(Moment moment, CompletionItem item) {
        TermKey name =
                TermKey.of(FromProto.required(FromProto.required(item, "params").getLabel(), "label"));
        JsonElement data = item.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        JsonPath.string(data, "uri")
                .flatMap(uri -> Hovers.card(moment.snapshot().glossary(), name, FromProto.note(uri)))
                .ifPresent(card -> item.setDocumentation(
                        ToProto.markup(moment.client().completion().documentation(), card)));
        return item;
    }
}
