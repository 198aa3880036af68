package dev.glossls.server.feature;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.glossls.action.Action;
import dev.glossls.action.Actions;
import dev.glossls.server.dispatch.Findings;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.Feature;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Offers changes: fixes of what was found, and what can be done with a term or a word. An action that is resolved is looked
 * for again by its title, at the same place of the text as it is then.
 */
public final class CodeActionFeature {
    private static final Gson GSON = new Gson();

    private final Questions questions;

    public CodeActionFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/codeAction", CodeActionParams.class, this::codeAction);
        methods.request("codeAction/resolve", CodeAction.class, this::resolve);
    }

    private CompletableFuture<@Nullable List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return questions.about(
                Feature.CODE_ACTION,
                "textDocument/codeAction",
                params.getTextDocument(),
                asked -> Optional.of(offered(asked, params)));
    }

    private CompletableFuture<@Nullable CodeAction> resolve(CodeAction action) {
        JsonElement data = action.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        TextDocumentIdentifier document = new TextDocumentIdentifier(
                FromProto.required(JsonPath.string(data, "uri").orElse(null), "data.uri"));
        return questions.about(
                Feature.CODE_ACTION,
                "codeAction/resolve",
                document,
                asked -> Optional.of(resolved(asked, action, data)));
    }

    private static List<Either<Command, CodeAction>> offered(Asked asked, CodeActionParams params) {
        List<Either<Command, CodeAction>> offered = new ArrayList<>();
        if (!asked.client().actions().literals()) {
            return offered;
        }
        Range range = FromProto.required(params.getRange(), "range");
        List<String> only = Optional.ofNullable(params.getContext())
                .map(CodeActionContext::getOnly)
                .orElse(List.of(""));
        for (Action action : actions(asked, range)) {
            if (only.stream().anyMatch(action.kind()::isBelow)) {
                offered.add(Either.forRight(codeAction(asked, action, range)));
            }
        }
        return offered;
    }

    private static List<Action> actions(Asked asked, Range range) {
        if (!asked.document().isMarkdown()) {
            return List.of();
        }
        int start = asked.offset(range.getStart());
        int end = asked.offset(range.getEnd());
        Span selection = new Span(Math.min(start, end), Math.max(start, end));
        return Actions.at(Offers.situation(
                asked,
                selection,
                Findings.in(asked.document(), asked.moment().snapshot()).all()));
    }

    private static CodeAction codeAction(Asked asked, Action action, Range range) {
        CodeAction offered = new CodeAction(action.title());
        offered.setKind(action.kind().id());
        if (!action.solves().isEmpty()) {
            offered.setDiagnostics(Findings.shown(
                    action.solves(),
                    asked.document(),
                    asked.client(),
                    asked.moment().snapshot()));
        }
        if (asked.client().actions().lazyEdits()) {
            JsonObject data = new JsonObject();
            data.addProperty("uri", asked.note().uri());
            data.add("range", GSON.toJsonTree(range));
            offered.setData(data);
        } else {
            offered.setEdit(Offers.edit(asked, action));
        }
        return offered;
    }

    private static CodeAction resolved(Asked asked, CodeAction wanted, JsonElement data) {
        for (Action action : actions(asked, range(data))) {
            if (action.title().equals(wanted.getTitle())) {
                wanted.setEdit(Offers.edit(asked, action));
                return wanted;
            }
        }
        throw new ResponseErrorException(new ResponseError(
                ResponseErrorCode.ContentModified, "the text has changed since this was offered", null));
    }

    private static Range range(JsonElement data) {
        try {
            return FromProto.required(
                    GSON.fromJson(JsonPath.at(data, "range").orElse(JsonNull.INSTANCE), Range.class), "data.range");
        } catch (JsonParseException e) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.InvalidParams, "data.range is no range", null));
        }
    }
}
