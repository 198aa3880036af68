package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.glossary.Concept;
import dev.glossls.note.Definition;
import dev.glossls.note.Tier;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.Feature;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.jspecify.annotations.Nullable;

/** Says above each definition how often notes mention what it defines. Counting waits until a lens is seen. */
public final class CodeLensFeature {
    private final Questions questions;

    public CodeLensFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/codeLens", CodeLensParams.class, this::lenses);
        methods.request("codeLens/resolve", CodeLens.class, this::resolve);
    }

    private CompletableFuture<@Nullable List<CodeLens>> lenses(CodeLensParams params) {
        return questions.about(
                Feature.CODE_LENS,
                "textDocument/codeLens",
                params.getTextDocument(),
                asked -> Optional.of(lenses(asked)));
    }

    private CompletableFuture<@Nullable CodeLens> resolve(CodeLens lens) {
        FromProto.checked(FromProto.required(lens.getRange(), "range").getStart());
        FromProto.checked(lens.getRange().getEnd());
        return questions.completed(Feature.CODE_LENS, "codeLens/resolve", lens, moment -> resolved(moment, lens));
    }

    private static List<CodeLens> lenses(Asked asked) {
        List<CodeLens> lenses = new ArrayList<>();
        for (Definition definition : asked.document().note().definitions()) {
            if (definition.evidence().tier() != Tier.WEAK
                    && !definition.nameSpan().isEmpty()) {
                CodeLens lens = new CodeLens(asked.range(definition.nameSpan()));
                JsonObject data = new JsonObject();
                data.addProperty("uri", asked.note().uri());
                data.addProperty("name", definition.label());
                lens.setData(data);
                lenses.add(lens);
            }
        }
        return lenses;
    }

    private static CodeLens resolved(Moment moment, CodeLens lens) {
        JsonElement data = lens.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        Optional<TermKey> name = JsonPath.string(data, "name").map(TermKey::of);
        JsonPath.string(data, "uri")
                .flatMap(uri -> moment.snapshot().document(FromProto.note(uri)))
                .map(open -> new Asked(moment, open))
                .ifPresent(asked -> name.flatMap(key -> defined(asked, key))
                        .ifPresent(concept -> lens.setCommand(command(asked, concept))));
        return lens;
    }

    /** The concept that the document defines by this name. */
    private static Optional<Concept> defined(Asked asked, TermKey name) {
        return asked.glossary().places(name).stream()
                .filter(place -> place.note().equals(asked.note()))
                .map(asked.glossary()::concept)
                .findFirst();
    }

    private static Command command(Asked asked, Concept concept) {
        List<Integer> counts = new ArrayList<>();
        MentionSearch search = new MentionSearch(asked, concept);
        search.each(found -> {
            int mentions = search.uses(found).size();
            if (mentions > 0) {
                counts.add(mentions);
            }
        });
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        String title = counted(all, "mention") + " in " + counted(counts.size(), "note");
        return new Command(
                all == 0 ? "no mentions" : title,
                ShowReferencesCommand.NAME,
                List.of(new JsonPrimitive(asked.note().uri()), new JsonPrimitive(concept.label())));
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
