package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.glossls.glossary.Hovers;
import dev.glossls.glossary.LongForms;
import dev.glossls.glossary.LongForms.LongForm;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Shows behind the first mention of an acronym what it stands for. */
public final class InlayHintFeature {
    private final Questions questions;

    public InlayHintFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/inlayHint", InlayHintParams.class, this::hints);
        methods.request("inlayHint/resolve", InlayHint.class, this::resolve);
    }

    private CompletableFuture<@Nullable List<InlayHint>> hints(InlayHintParams params) {
        return questions.about(
                Feature.INLAY_HINT,
                "textDocument/inlayHint",
                params.getTextDocument(),
                asked -> Optional.of(hints(asked, asked.span(params.getRange()))));
    }

    private CompletableFuture<@Nullable InlayHint> resolve(InlayHint hint) {
        FromProto.checked(hint.getPosition());
        return questions.completed(Feature.INLAY_HINT, "inlayHint/resolve", hint, moment -> resolved(moment, hint));
    }

    private static List<InlayHint> hints(Asked asked, Span shown) {
        List<InlayHint> hints = new ArrayList<>();
        for (LongForm form : LongForms.in(asked.glossary(), asked.note(), asked.prose())) {
            if (shown.touches(form.span().end())) {
                hints.add(hint(asked, form));
            }
        }
        return hints;
    }

    private static InlayHint hint(Asked asked, LongForm form) {
        InlayHint hint = new InlayHint(asked.range(form.span()).getEnd(), Either.forLeft("(" + form.text() + ")"));
        hint.setPaddingLeft(true);
        JsonObject data = new JsonObject();
        data.addProperty("uri", asked.note().uri());
        data.addProperty("name", form.text());
        hint.setData(data);
        return hint;
    }

    /** Adds what the acronym means, to be read when the mouse rests on the hint. */
    private static InlayHint resolved(Moment moment, InlayHint hint) {
        JsonElement data = hint.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        Optional<TermKey> name = JsonPath.string(data, "name").map(TermKey::of);
        JsonPath.string(data, "uri")
                .flatMap(
                        uri -> name.flatMap(key -> Hovers.card(moment.snapshot().glossary(), key, FromProto.note(uri))))
                .ifPresent(
                        card -> hint.setTooltip(ToProto.markup(moment.client().hover(), card)));
        return hint;
    }
}
