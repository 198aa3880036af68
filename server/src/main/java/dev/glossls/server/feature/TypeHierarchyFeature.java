package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Place;
import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Relation;
import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.Source;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.jspecify.annotations.Nullable;

/**
 * Walks from a term to what it is a kind of, and to its kinds. An item is known again by its label and its note, so that
 * the walk goes on when notes change meanwhile.
 */
public final class TypeHierarchyFeature {
    private final Questions questions;

    public TypeHierarchyFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/prepareTypeHierarchy", TypeHierarchyPrepareParams.class, this::prepare);
        methods.request("typeHierarchy/supertypes", TypeHierarchySupertypesParams.class, this::supertypes);
        methods.request("typeHierarchy/subtypes", TypeHierarchySubtypesParams.class, this::subtypes);
    }

    private CompletableFuture<@Nullable List<TypeHierarchyItem>> prepare(TypeHierarchyPrepareParams params) {
        return questions.about(
                Feature.TYPE_HIERARCHY,
                "textDocument/prepareTypeHierarchy",
                params.getTextDocument(),
                asked -> Pointed.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                        .map(pointed -> meanings(asked.moment(), pointed.meanings())));
    }

    private CompletableFuture<@Nullable List<TypeHierarchyItem>> supertypes(TypeHierarchySupertypesParams params) {
        return walk("supertypes", params.getItem(), Kinship::broader);
    }

    private CompletableFuture<@Nullable List<TypeHierarchyItem>> subtypes(TypeHierarchySubtypesParams params) {
        return walk("subtypes", params.getItem(), Kinship::narrower);
    }

    private CompletableFuture<@Nullable List<TypeHierarchyItem>> walk(
            String where, @Nullable TypeHierarchyItem item, BiFunction<Kinship, Concept, List<Relation>> relations) {
        TypeHierarchyItem from = FromProto.required(item, "item");
        TermKey name = TermKey.of(FromProto.required(from.getName(), "name"));
        NoteId note = note(from);
        return questions.about(Feature.TYPE_HIERARCHY, "typeHierarchy/" + where, moment -> {
            var glossary = moment.snapshot().glossary();
            return glossary.meanings(name, note).stream()
                    .findFirst()
                    .map(concept -> others(moment, relations.apply(glossary.kinship(note), concept)));
        });
    }

    /** Where an item was seen: a built-in note may be known to the client by another name. */
    private static NoteId note(TypeHierarchyItem item) {
        JsonElement data = item.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        return JsonPath.string(data, "note").map(NoteId::new).orElseGet(() -> FromProto.note(item.getUri()));
    }

    private static List<TypeHierarchyItem> meanings(Moment moment, List<Concept> concepts) {
        List<TypeHierarchyItem> items = new ArrayList<>();
        concepts.forEach(concept -> item(moment, concept).ifPresent(items::add));
        return items;
    }

    private static List<TypeHierarchyItem> others(Moment moment, List<Relation> relations) {
        List<TypeHierarchyItem> items = new ArrayList<>();
        for (Relation relation : relations) {
            moment.checkCancelled();
            item(moment, relation.other()).ifPresent(item -> {
                item.setDetail(said(moment, relation));
                items.add(item);
            });
        }
        return items;
    }

    /** The first definition of a concept; absent if its note is gone. */
    private static Optional<TypeHierarchyItem> item(Moment moment, Concept concept) {
        Place place = concept.places().get(0);
        return moment.snapshot()
                .source(place.note())
                .flatMap(source -> Asked.uri(moment, place.note()).map(uri -> item(moment, concept, source, uri)));
    }

    private static TypeHierarchyItem item(Moment moment, Concept concept, Source source, String uri) {
        var encoding = moment.client().encoding();
        Definition definition = concept.places().get(0).definition();
        Span label = definition.nameSpan();
        TypeHierarchyItem item = new TypeHierarchyItem(
                concept.label(),
                SymbolKind.Class,
                uri,
                ToProto.range(encoding, source, label.join(definition.shownSpan())),
                ToProto.range(encoding, source, label));
        JsonObject data = new JsonObject();
        data.addProperty("note", source.id().uri());
        item.setData(data);
        return item;
    }

    /** Where it is said; a name that says so by its last words needs no place. */
    private static String said(Moment moment, Relation relation) {
        if (relation.way() == Way.COMPOUND) {
            return "by its name";
        }
        String note = relation.note().shortName();
        if (relation.note().isVocabulary()) {
            return "built-in: " + note;
        }
        return moment.snapshot()
                .source(relation.note())
                .map(source -> note + ":" + line(source, relation.span().start()))
                .orElse(note);
    }

    private static int line(Source source, int offset) {
        return source.lines().lineAt(offset) + 1;
    }
}
