package dev.glossls.server.dispatch;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocol.Capabilities;
import dev.glossls.server.protocol.ClientFacts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** The client at the other end: what it can do, and the few things that we say to it unasked. */
public final class Client {
    private static final List<String> ASKED = List.of(
            "client/registerCapability",
            "workspace/configuration",
            "window/workDoneProgress/create",
            "workspace/semanticTokens/refresh",
            "workspace/inlayHint/refresh",
            "workspace/codeLens/refresh",
            "workspace/diagnostic/refresh",
            "workspace/applyEdit",
            "window/showDocument");

    private static final int INFORMATION = 3;

    private volatile ClientFacts facts = ClientFacts.UNKNOWN;
    private volatile @Nullable Endpoint endpoint;

    /** What the client is asked, with answers that are read as JSON trees. */
    static Map<String, JsonRpcMethod> methods() {
        return ASKED.stream()
                .collect(Collectors.toMap(
                        method -> method,
                        method -> JsonRpcMethod.request(method, JsonElement.class, JsonObject.class)));
    }

    /** The connection is there. */
    void connected(Endpoint remote) {
        endpoint = remote;
    }

    /** The client has introduced itself. */
    public void introduced(ClientFacts introduced) {
        facts = introduced;
    }

    public ClientFacts facts() {
        return facts;
    }

    /** Asks for what can only be asked for now: to be told when files and settings change. */
    public CompletableFuture<JsonElement> register() {
        JsonObject registrations = Capabilities.registrations(facts);
        return registrations.getAsJsonArray("registrations").isEmpty()
                ? CompletableFuture.completedFuture(new JsonObject())
                : request("client/registerCapability", registrations);
    }

    /** Asks for the settings; the answer is a list of one element. */
    public CompletableFuture<JsonElement> configuration() {
        JsonObject item = new JsonObject();
        item.addProperty("section", "glossls");
        JsonArray items = new JsonArray();
        items.add(item);
        JsonObject params = new JsonObject();
        params.add("items", items);
        return request("workspace/configuration", params);
    }

    /** Makes the client ask again for what it keeps showing, because notes say something else than when it was answered. */
    void refresh() {
        for (String shown : facts.refreshes()) {
            var unused = request("workspace/" + shown + "/refresh", null);
        }
    }

    /** Sends what is found in a document, in place of what was sent before. */
    public void publish(PublishDiagnosticsParams diagnostics) {
        Endpoint remote = endpoint;
        if (remote != null) {
            remote.notify("textDocument/publishDiagnostics", diagnostics);
        }
    }

    /** Asks the client to ask for diagnostics again. */
    public CompletableFuture<JsonElement> refreshDiagnostics() {
        return request("workspace/diagnostic/refresh", null);
    }

    CompletableFuture<JsonElement> createProgress(String token) {
        JsonObject params = new JsonObject();
        params.addProperty("token", token);
        return request("window/workDoneProgress/create", params);
    }

    void progress(String token, JsonObject value) {
        JsonObject params = new JsonObject();
        params.addProperty("token", token);
        params.add("value", value);
        notify("$/progress", params);
    }

    /** Hands over a part of an answer before the rest of it is known. */
    public void partialResult(Either<String, Integer> token, Object part) {
        Endpoint remote = endpoint;
        if (remote != null) {
            remote.notify("$/progress", new ProgressParams(token, Either.forRight(part)));
        }
    }

    /** Makes the client show a place of a document, as if somebody had gone there. */
    public void showDocument(Location place) {
        JsonObject params = new JsonObject();
        params.addProperty("uri", place.getUri());
        params.addProperty("takeFocus", true);
        params.add("selection", new Gson().toJsonTree(place.getRange()));
        var unused = request("window/showDocument", params);
    }

    /** Has the client change texts; the answer says whether it did. {@code label} names the change in its list of steps. */
    public CompletableFuture<JsonElement> applyEdit(String label, WorkspaceEdit edit) {
        return request("workspace/applyEdit", new ApplyWorkspaceEditParams(edit, label));
    }

    /** Shows a line to the person, of the type information. */
    public void showMessage(String message) {
        JsonObject params = new JsonObject();
        params.addProperty("type", INFORMATION);
        params.addProperty("message", message);
        notify("window/showMessage", params);
    }

    /** Puts a line into the client's log; type 1 is an error, 2 a warning, 3 an information. */
    void logMessage(int type, String message) {
        JsonObject params = new JsonObject();
        params.addProperty("type", type);
        params.addProperty("message", message);
        notify("window/logMessage", params);
    }

    void logTrace(String message) {
        JsonObject params = new JsonObject();
        params.add("message", new JsonPrimitive(message));
        notify("$/logTrace", params);
    }

    private void notify(String method, JsonObject params) {
        Endpoint remote = endpoint;
        if (remote != null) {
            remote.notify(method, params);
        }
    }

    private CompletableFuture<JsonElement> request(String method, @Nullable Object params) {
        Endpoint remote = endpoint;
        if (remote == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("not connected"));
        }
        return remote.request(method, params)
                .thenApply(result -> result instanceof JsonElement json ? json : new JsonObject());
    }
}
