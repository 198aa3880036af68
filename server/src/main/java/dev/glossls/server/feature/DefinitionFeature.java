package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Relation;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Feature;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
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

    @JsonRequest("textDocument/definition")
    public CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return lead("definition", params, (kinship, pointed) -> pointed.meanings());
    }

    @JsonRequest("textDocument/declaration")
    public CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
            DeclarationParams params) {
        return lead("declaration", params, (kinship, pointed) -> pointed.meanings());
    }

    @JsonRequest("textDocument/typeDefinition")
    public CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(
            TypeDefinitionParams params) {
        return lead("typeDefinition", params, (kinship, pointed) -> others(kinship.broader(pointed.concept())));
    }

    @JsonRequest("textDocument/implementation")
    public CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> implementation(
            ImplementationParams params) {
        return lead("implementation", params, (kinship, pointed) -> others(kinship.narrower(pointed.concept())));
    }

    private CompletableFuture<@Nullable Either<List<? extends Location>, List<? extends LocationLink>>> lead(
            String question, TextDocumentPositionParams params, BiFunction<Kinship, Pointed, List<Concept>> where) {
        return questions.about(
                Feature.DEFINITION,
                "textDocument/" + question,
                FromProto.required(params, "params").getTextDocument(),
                asked -> Pointed.at(asked.glossary(), asked.note(), asked.prose(), asked.offset(params.getPosition()))
                        .flatMap(pointed -> new Targets(asked, question)
                                .of(pointed.span(), where.apply(asked.glossary().kinship(asked.note()), pointed))));
    }

    private static List<Concept> others(List<Relation> relations) {
        return relations.stream().map(Relation::other).toList();
    }
}
