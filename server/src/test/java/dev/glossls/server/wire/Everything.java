package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.protocolmodel.Declared;
import dev.glossls.server.protocolmodel.Findings.Part;
import dev.glossls.server.protocolmodel.MetaModel;
import dev.glossls.server.protocolmodel.MetaModel.Sender;
import dev.glossls.server.protocolmodel.Sample;
import dev.glossls.server.protocolmodel.TypeCheck;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Asks everything that a server has offered, about any place: the requests come from its capabilities, their parameters
 * from the protocol's model. What it has answered before, such as items to be resolved, is sent back.
 */
final class Everything {
    /** What an error may say: parameters not valid, request failed, content modified, cancelled by the server. */
    private static final Set<Integer> CLEAR = Set.of(-32602, -32803, -32801, -32802);

    /** What answers hold that other requests are about. */
    private static final Set<String> SENT_BACK = Set.of(
            "CompletionItem",
            "CodeAction",
            "CodeLens",
            "InlayHint",
            "DocumentLink",
            "WorkspaceSymbol",
            "TypeHierarchyItem");

    /** Requests about what another one has answered, for which no capability of their own is declared. */
    private static final Map<String, String> FOLLOWING = Map.of(
            "typeHierarchy/supertypes", "typeHierarchyProvider",
            "typeHierarchy/subtypes", "typeHierarchyProvider");

    private final LspClient client;
    private final Map<String, JsonObject> offered = new TreeMap<>();
    private final Map<String, JsonElement> seen = new HashMap<>();

    /** @param result the answer to {@code initialize} */
    Everything(LspClient client, JsonObject result) {
        this.client = client;
        Declared server = new Declared(result.getAsJsonObject("capabilities"));
        for (JsonObject request : MetaModel.PROTOCOL.requests()) {
            String method = request.get("method").getAsString();
            String capability =
                    MetaModel.text(request, "serverCapability").orElse(FOLLOWING.getOrDefault(method, "none"));
            // Commands do something, and have tests of their own.
            boolean command = method.equals("workspace/executeCommand");
            if (server.has(capability)
                    && !command
                    && MetaModel.PROTOCOL.request(method, Sender.CLIENT).isPresent()) {
                offered.put(method, request);
            }
        }
    }

    /** The methods that are asked. */
    Set<String> methods() {
        return offered.keySet();
    }

    /** Asks all about a place; fails where an answer is neither valid nor a clear error. */
    void ask(String uri, long line, long character) {
        JsonObject position = new JsonObject();
        position.addProperty("line", line);
        position.addProperty("character", character);
        JsonObject range = new JsonObject();
        range.add("start", position);
        range.add("end", position);
        Map<String, JsonElement> known = new HashMap<>(seen);
        known.put("DocumentUri", new JsonPrimitive(uri));
        known.put("URI", new JsonPrimitive(uri));
        known.put("Position", position);
        known.put("Range", range);
        Sample sample = new Sample(known);
        Map<JsonObject, CompletableFuture<JsonObject>> answers = new LinkedHashMap<>();
        offered.forEach((method, request) ->
                answers.put(request, client.send(method, sample.of(request.getAsJsonObject("params")))));
        String place = uri + ":" + line + ":" + character;
        answers.forEach((request, answer) -> take(request, place, LspClient.get(answer)));
        client.assertSound();
    }

    private void take(JsonObject request, String place, JsonObject answer) {
        String method = request.get("method").getAsString();
        if (answer.has("error")) {
            int code = answer.getAsJsonObject("error").get("code").getAsInt();
            assertTrue(CLEAR.contains(code), () -> method + " at " + place + ": " + answer);
        } else {
            JsonObject type = request.getAsJsonObject("result");
            for (Part part : TypeCheck.of(type, answer.get("result"), method).parts()) {
                if (SENT_BACK.contains(part.structure()) && part.property().isEmpty()) {
                    seen.put(part.structure(), part.value());
                }
            }
        }
    }
}
