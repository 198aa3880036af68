package dev.glossls.server.feature;

import dev.glossls.glossary.TermTokens;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.TokensToProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.TokenHistory;
import dev.glossls.text.Span;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Colours the terms of a document: all of them, those in a part of it, or what has changed since the client last asked. */
public final class SemanticTokensFeature {
    private static final String FULL = "textDocument/semanticTokens/full";

    private final Questions questions;
    private final TokenHistory history = new TokenHistory();

    public SemanticTokensFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request(FULL, SemanticTokensParams.class, this::full);
        methods.request(FULL + "/delta", SemanticTokensDeltaParams.class, this::delta);
        methods.request("textDocument/semanticTokens/range", SemanticTokensRangeParams.class, this::range);
    }

    private CompletableFuture<@Nullable SemanticTokens> full(SemanticTokensParams params) {
        return questions.about(
                Feature.SEMANTIC_TOKENS,
                FULL,
                params.getTextDocument(),
                asked -> Optional.of(told(asked, data(asked, all(asked)))));
    }

    private CompletableFuture<@Nullable Either<SemanticTokens, SemanticTokensDelta>> delta(
            SemanticTokensDeltaParams params) {
        return questions.about(
                Feature.SEMANTIC_TOKENS,
                FULL + "/delta",
                params.getTextDocument(),
                asked -> Optional.of(
                        since(asked, FromProto.required(params.getPreviousResultId(), "previousResultId"))));
    }

    private CompletableFuture<@Nullable SemanticTokens> range(SemanticTokensRangeParams params) {
        return questions.about(
                Feature.SEMANTIC_TOKENS,
                "textDocument/semanticTokens/range",
                params.getTextDocument(),
                asked -> Optional.of(
                        new SemanticTokens(TokensToProto.list(data(asked, asked.span(params.getRange()))))));
    }

    private Either<SemanticTokens, SemanticTokensDelta> since(Asked asked, String previous) {
        int[] now = data(asked, all(asked));
        Optional<int[]> before = history.last(asked.note(), previous);
        SemanticTokens told = told(asked, now);
        return before.<Either<SemanticTokens, SemanticTokensDelta>>map(data ->
                        Either.forRight(new SemanticTokensDelta(TokensToProto.edits(data, now), told.getResultId())))
                .orElseGet(() -> Either.forLeft(told));
    }

    private SemanticTokens told(Asked asked, int[] data) {
        return new SemanticTokens(history.keep(asked.note(), data), TokensToProto.list(data));
    }

    private static Span all(Asked asked) {
        return new Span(0, asked.document().text().length());
    }

    private static int[] data(Asked asked, Span stretch) {
        return TokensToProto.data(
                asked.client().encoding(),
                asked.document().source(),
                TermTokens.in(asked.glossary(), asked.note(), asked.document().text(), asked.prose(), stretch));
    }
}
