package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes that are offered, for clients that can do more and that can do less. */
@Timeout(120)
class CodeActionIT {
    private static final String ABLE = """
            {"window": {"workDoneProgress": true},
             "workspace": {"workspaceEdit": {"documentChanges": true}},
             "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": true,
                                             "resolveSupport": {"properties": ["edit"]}}}}
            """;

    private static final String EAGER = """
            {"window": {"workDoneProgress": true}, "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}}}
            """;

    private static final String COMMANDS = "{\"window\": {\"workDoneProgress\": true}}";
    private static final String TEXT = "The tiadl resonance of a brine shelf.\n";

    @TempDir
    private Path notes;

    private String draft = "";

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(notes.resolve("glossary.md"), "- **Tidal resonance**: the growth of a tide in a bay.\n");
        draft = Editor.uri(notes.resolve("draft.md"));
    }

    @Test
    void changesAreFoundOutWhenAnActionIsChosen() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ABLE, "{}", notes);
            editor.open(draft, TEXT);
            JsonObject fix = offered(editor, 4, 4, "quickfix").get(0).getAsJsonObject();
            assertFalse(fix.has("edit"));
            assertEquals(
                    "near-miss",
                    fix.getAsJsonArray("diagnostics")
                            .get(0)
                            .getAsJsonObject()
                            .get("code")
                            .getAsString());
            JsonObject edit =
                    editor.request("codeAction/resolve", fix).getAsJsonObject().getAsJsonObject("edit");
            JsonObject change = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
            assertEquals(
                    1, change.getAsJsonObject("textDocument").get("version").getAsInt());
            assertEquals(
                    "tidal",
                    change.getAsJsonArray("edits")
                            .get(0)
                            .getAsJsonObject()
                            .get("newText")
                            .getAsString());

            editor.replace(draft, 4, 9, "tidal");
            assertEquals(-32801, server.client().errorCode("codeAction/resolve", fix));
        }
    }

    @Test
    void closedNotesAreChangedToo() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(EAGER, "{}", notes);
            editor.open(draft, TEXT);
            int start = TEXT.indexOf("brine");
            JsonArray actions = offered(editor, start, start + "brine shelf".length(), "refactor");
            JsonObject define = titled(actions, "Define \"brine shelf\" in glossary.md");
            JsonObject changes = define.getAsJsonObject("edit").getAsJsonObject("changes");
            assertTrue(changes.has(Editor.uri(notes.resolve("glossary.md"))), changes.toString());
            for (JsonElement action : actions) {
                String kind = action.getAsJsonObject().get("kind").getAsString();
                assertTrue(kind.startsWith("refactor."), kind);
            }
            JsonObject all = offered(editor, 0, 0, "source.fixAll").get(0).getAsJsonObject();
            assertEquals("source.fixAll", all.get("kind").getAsString());
        }
    }

    @Test
    void aClientThatKnowsCommandsAloneGetsNone() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            JsonObject result = editor.start(COMMANDS, "{}", notes);
            assertFalse(result.getAsJsonObject("capabilities").has("codeActionProvider"));
        }
    }

    @Test
    void actionsCanBeTurnedOff() {
        try (LspProcess server = LspProcess.start()) {
            server.client().settings(JsonParser.parseString("{}"));
            Editor editor = Editor.on(server.client());
            editor.start(EAGER, "{\"codeAction\": {\"enabled\": false}}", notes);
            editor.open(draft, TEXT);
            JsonElement none = editor.request("textDocument/codeAction", params(editor, 4, 4, "quickfix"));
            assertTrue(none.isJsonNull(), none.toString());
        }
    }

    private JsonArray offered(Editor editor, int start, int end, String only) {
        return editor.request("textDocument/codeAction", params(editor, start, end, only))
                .getAsJsonArray();
    }

    private JsonObject params(Editor editor, int start, int end, String only) {
        JsonObject params =
                json("{'textDocument': {'uri': '%s'}, 'context': {'diagnostics': [], 'only': ['%s']}}", draft, only);
        params.add("range", editor.range(editor.text(draft), start, end));
        return params;
    }

    private static JsonObject titled(JsonArray actions, String title) {
        for (JsonElement action : actions) {
            if (action.getAsJsonObject().get("title").getAsString().equals(title)) {
                return action.getAsJsonObject();
            }
        }
        throw new AssertionError(title + " is not among " + actions);
    }
}
