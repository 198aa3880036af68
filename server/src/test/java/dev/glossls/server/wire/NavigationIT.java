package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What answers that lead from place to place look like on the wire, for clients that can do more and that can do less. */
@Timeout(120)
class NavigationIT {
    private static final String PLAIN_CLIENT = "{\"window\": {\"workDoneProgress\": true}}";
    private static final String BUFFER = "untitled:buffer";
    private static final String NOTE = "- **Quokka drift**: an algorithm that finds a minimum.\n  It is slow.\n";
    private static final String TEXT = "🙂 quokka drift";

    @TempDir
    private Path notes;

    @BeforeEach
    void writeNotes() throws Exception {
        Files.writeString(notes.resolve("a.md"), NOTE);
    }

    @Test
    void aClientThatTakesLinksIsToldWhatLeadsWhereAndWhatStandsThere() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(linking("definition"), "{}", notes);
            editor.open(BUFFER, TEXT);
            JsonObject link = first(editor, "textDocument/definition");
            assertEquals(
                    Editor.uri(notes.resolve("a.md")), link.get("targetUri").getAsString());
            assertEquals(editor.range(TEXT, 3, TEXT.length()), link.get("originSelectionRange"));
            assertEquals(editor.range(NOTE, 4, 16), link.get("targetSelectionRange"));
            assertTrue(Ranges.span(link.getAsJsonObject("targetRange"), NOTE)
                    .of(NOTE)
                    .contains("finds a minimum"));
        }
    }

    @Test
    void aClientThatSaysNothingIsToldThePlaceOfTheLabel() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(PLAIN_CLIENT, "{}", notes);
            editor.open(BUFFER, TEXT);
            for (String method : new String[] {"definition", "declaration"}) {
                JsonObject location = first(editor, "textDocument/" + method);
                assertEquals(editor.range(NOTE, 4, 16), location.get("range"));
                assertEquals(
                        Editor.uri(notes.resolve("a.md")), location.get("uri").getAsString());
            }
        }
    }

    @Test
    void aClientThatTakesNoTreeGetsAListOfSymbols() {
        String text = "# Algorithms\n\n" + NOTE;
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(PLAIN_CLIENT, "{}");
            editor.open(BUFFER, text);
            List<String> symbols = new ArrayList<>();
            for (JsonElement element :
                    editor.request("textDocument/documentSymbol", BUFFER).getAsJsonArray()) {
                JsonObject symbol = element.getAsJsonObject();
                JsonObject location = symbol.getAsJsonObject("location");
                String start =
                        Ranges.span(location.getAsJsonObject("range"), text).of(text);
                symbols.add(symbol.get("containerName").getAsString() + ">"
                        + symbol.get("name").getAsString() + ": " + start.substring(0, 10));
            }
            assertEquals(List.of(">Algorithms: Algorithms", "Algorithms>Quokka drift: Quokka dri"), symbols);
        }
    }

    @Test
    void theLineOfASymbolIsKnownAndItsPlaceIsResolvedWhereTheClientAsks() {
        String lazy = "{\"window\": {\"workDoneProgress\": true}, \"workspace\": {\"symbol\": "
                + "{\"resolveSupport\": {\"properties\": [\"location.range\"]}}}}";
        String uri = Editor.uri(notes.resolve("a.md"));
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(PLAIN_CLIENT, "{}", notes);
            JsonObject symbol = search(editor);
            assertEquals("Quokka drift", symbol.get("name").getAsString());
            assertEquals("a", symbol.get("containerName").getAsString());
            JsonObject location = symbol.getAsJsonObject("location");
            assertEquals(uri, location.get("uri").getAsString());
            assertEquals(editor.range(NOTE, 0, 0), location.get("range"));
        }
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(lazy, "{}", notes);
            JsonObject symbol = search(editor);
            assertEquals(Editor.json("{'uri': '%s'}", uri), symbol.get("location"));
            JsonObject resolved =
                    server.client().request("workspaceSymbol/resolve", symbol).getAsJsonObject();
            assertEquals(
                    editor.range(NOTE, 4, 16),
                    resolved.getAsJsonObject("location").get("range"));
        }
    }

    @Test
    void whatIsTurnedOffIsNotAnswered() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(PLAIN_CLIENT, "{\"definition.enabled\": false, \"documentHighlight.enabled\": false}", notes);
            editor.open(BUFFER, TEXT);
            assertTrue(editor.ask("textDocument/definition", BUFFER, 5).isJsonNull());
            assertTrue(editor.ask("textDocument/documentHighlight", BUFFER, 5).isJsonNull());
        }
    }

    private static JsonObject first(Editor editor, String method) {
        JsonElement answer = editor.ask(method, BUFFER, 5);
        assertEquals(1, answer.getAsJsonArray().size(), answer.toString());
        return answer.getAsJsonArray().get(0).getAsJsonObject();
    }

    private static JsonObject search(Editor editor) {
        return editor.request("workspace/symbol", "query", new JsonPrimitive("quokka"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private static String linking(String question) {
        return "{\"window\": {\"workDoneProgress\": true}, \"textDocument\": {\"" + question
                + "\": {\"linkSupport\": true}}}";
    }
}
