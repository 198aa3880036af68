package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the terms of a document are told as tokens: all of them, a part, and what changed. */
@Timeout(120)
class SemanticTokensIT {
    private static final String CLIENT = """
            {"window": {"workDoneProgress": true}, "workspace": {"semanticTokens": {"refreshSupport": true}}}
            """;
    private static final String FULL = "textDocument/semanticTokens/full";
    private static final String BUFFER = "untitled:buffer";
    private static final String TEXT =
            "- **Quokka drift**: finds a minimum.\n\nA quokka drift here.\n\nNo quokka drift.\n";

    private final LspProcess server = LspProcess.start();
    private final Editor editor = Editor.on(server.client());

    @BeforeEach
    void open() {
        JsonObject result = editor.initialize(CLIENT, "{}");
        JsonObject provider = result.getAsJsonObject("capabilities").getAsJsonObject("semanticTokensProvider");
        assertEquals(
                "[\"class\"]",
                provider.getAsJsonObject("legend").get("tokenTypes").toString());
        server.client().notify("initialized", new JsonObject());
        server.client().await("workspace/semanticTokens/refresh", "refresh");
        editor.open(BUFFER, TEXT);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPartOfADocumentIsToldAlone() {
        JsonObject params = Editor.json("{'textDocument': {'uri': '%s'}}", BUFFER);
        params.add("range", editor.range(TEXT, 40, 50));
        JsonElement answer = server.client().request("textDocument/semanticTokens/range", params);
        assertEquals(
                List.of("quokka drift"),
                new Tokens(editor, BUFFER).described(Tokens.numbers(answer), new Span(0, TEXT.length())));
    }

    @Test
    void whatChangedTurnsTheOldTokensIntoTheNew() {
        JsonObject first = editor.request(FULL, BUFFER).getAsJsonObject();
        editor.replace(BUFFER, 38, 38, "Or quokka drifts, 🙂 quokka drift. ");
        JsonObject delta = since(first);
        List<Integer> patched = new ArrayList<>(Tokens.numbers(first));
        assertFalse(delta.has("data"), delta.toString());
        for (JsonElement element : delta.getAsJsonArray("edits")) {
            JsonObject edit = element.getAsJsonObject();
            int start = edit.get("start").getAsInt();
            patched.subList(start, start + edit.get("deleteCount").getAsInt()).clear();
            patched.addAll(start, Tokens.numbers(edit));
        }
        assertEquals(Tokens.numbers(editor.request(FULL, BUFFER)), patched);
    }

    @Test
    void nothingChangedIsNoEditAndAnUnknownStateIsToldInFull() {
        JsonObject first = editor.request(FULL, BUFFER).getAsJsonObject();
        JsonObject second = since(first);
        assertTrue(second.getAsJsonArray("edits").isEmpty(), second.toString());
        assertEquals(first.get("data"), since(first).get("data"));
    }

    @Test
    void otherTextsThanNotesAreLeftToTheirOwnServers() {
        editor.open("file:///x/Main.java", "java", "// A foundation model.");
        assertTrue(editor.request(FULL, "file:///x/Main.java").isJsonNull());
        assertTrue(editor.hoverText("file:///x/Main.java", "foundation model").isPresent());
    }

    private JsonObject since(JsonObject told) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '%s'}}", BUFFER);
        params.add("previousResultId", told.get("resultId"));
        return server.client().request(FULL + "/delta", params).getAsJsonObject();
    }
}
