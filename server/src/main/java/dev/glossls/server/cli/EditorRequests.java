package dev.glossls.server.cli;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** The part of the protocol that our own editor sends; lsp4j's whole interface takes longer to set up than the server. */
interface EditorRequests {
    @JsonRequest
    CompletableFuture<@Nullable JsonObject> initialize(JsonObject params);

    @JsonNotification
    void initialized(JsonObject params);

    @JsonNotification("textDocument/didOpen")
    void didOpen(DidOpenTextDocumentParams params);

    @JsonNotification("textDocument/didChange")
    void didChange(DidChangeTextDocumentParams params);

    @JsonRequest("textDocument/hover")
    CompletableFuture<@Nullable Hover> hover(HoverParams params);

    @JsonRequest("textDocument/completion")
    CompletableFuture<@Nullable CompletionList> completion(CompletionParams params);

    @JsonRequest
    CompletableFuture<@Nullable Object> shutdown();

    @JsonNotification
    void exit();
}
