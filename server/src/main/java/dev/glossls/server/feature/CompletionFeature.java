package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.glossls.glossary.Completion;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.CompletionToProto;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.Settings;
import dev.glossls.text.TermKey;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.jspecify.annotations.Nullable;

/** Offers the terms that may be meant by what is being typed. */
public final class CompletionFeature {
    private final Questions questions;
    private final Requests requests;

    public CompletionFeature(Questions questions, Requests requests) {
        this.questions = questions;
        this.requests = requests;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/completion", CompletionParams.class, this::completion);
        methods.request("completionItem/resolve", CompletionItem.class, this::resolve);
    }

    private CompletableFuture<@Nullable CompletionList> completion(CompletionParams params) {
        return questions.about(
                Feature.COMPLETION,
                "textDocument/completion",
                params.getTextDocument(),
                asked -> isWanted(asked) ? completion(asked, params) : Optional.empty());
    }

    private CompletableFuture<@Nullable CompletionItem> resolve(CompletionItem item) {
        return requests.answer("completionItem/resolve", moment -> Optional.of(resolved(moment, item)));
    }

    private static boolean isWanted(Asked asked) {
        return asked.document().isMarkdown() || asked.settings().has(Feature.COMPLETION_ELSEWHERE);
    }

    private static Optional<CompletionList> completion(Asked asked, CompletionParams params) {
        int offset = asked.offset(params.getPosition());
        Settings.Completing completing = asked.settings().completion();
        Glossary glossary = asked.glossary();
        boolean loaded = asked.moment().snapshot().isLoaded();
        InsertedText inserted = new InsertedText(completing.insert(), glossary, asked.note());
        String text = asked.document().text();
        return Completions.at(glossary, asked.note(), text, asked.prose(), offset, completing.minimumPrefix())
                .map(found -> loaded ? found : unfinished(found))
                .map(found -> CompletionToProto.list(asked.client(), asked.document(), found, inserted::of))
                .or(() -> loaded ? Optional.empty() : Optional.of(CompletionToProto.nothingYet()));
    }

    /** While notes are still being read, the next key may find more. */
    private static Completion unfinished(Completion found) {
        return new Completion(found.replaced(), found.suggestions(), true);
    }

    private static CompletionItem resolved(Moment moment, CompletionItem item) {
        TermKey name = TermKey.of(FromProto.required(item.getLabel(), "label"));
        JsonElement data = item.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        JsonPath.string(data, "uri")
                .flatMap(uri -> Hovers.card(moment.snapshot().glossary(), name, FromProto.note(uri)))
                .ifPresent(card -> item.setDocumentation(
                        ToProto.markup(moment.client().completion().documentation(), card)));
        return item;
    }
}
