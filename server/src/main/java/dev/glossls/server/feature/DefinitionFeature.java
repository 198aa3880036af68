package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Relation;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.session.Feature;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a term to where it is defined: all its meanings, the nearest first. Its type is what it is a kind of, its
 * implementations are its kinds.
 */
public final class DefinitionFeature {
    private final Questions questions;

    public DefinitionFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        add(methods, "definition", (kinship, pointed) -> pointed.meanings());
        add(methods, "declaration", (kinship, pointed) -> pointed.meanings());
        add(methods, "typeDefinition", (kinship, pointed) -> others(kinship.broader(pointed.concept())));
        add(methods, "implementation", (kinship, pointed) -> others(kinship.narrower(pointed.concept())));
    }

    private void add(Methods methods, String question, BiFunction<Kinship, Pointed, List<Concept>> where) {
        methods.request(
                "textDocument/" + question, TextDocumentPositionParams.class, params -> lead(question, params, where));
    }

    private CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> lead(
            String question, TextDocumentPositionParams params, BiFunction<Kinship, Pointed, List<Concept>> where) {
        return questions.about(
                Feature.DEFINITION,
                "textDocument/" + question,
                params.getTextDocument(),
                asked -> Pointed.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                        .flatMap(pointed -> new Targets(asked, question)
                                .of(pointed.span(), where.apply(asked.glossary().kinship(asked.note()), pointed))));
    }

    private static List<Concept> others(List<Relation> relations) {
        return relations.stream().map(Relation::other).toList();
    }
}
