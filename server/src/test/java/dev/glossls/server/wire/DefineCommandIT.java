package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that defines a term, or shows where it is defined. */
@Timeout(120)
class DefineCommandIT {
    private static final String ABLE = """
            {"workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}},
             "window": {"showDocument": {"support": true}, "showMessage": {}}}
            """;

    private static final int INVALID_PARAMS = -32602;
    private static final int REQUEST_FAILED = -32803;

    @TempDir
    private Path notes;

    private LspProcess server;
    private Editor editor;
    private String draft = "";
    private String glossary = "";

    @BeforeEach
    void writeNotes() throws Exception {
        Files.writeString(notes.resolve("glossary.md"), "- **Tidal resonance**: the growth of a tide in a bay.\n");
        draft = Editor.uri(notes.resolve("draft.md"));
        glossary = Editor.uri(notes.resolve("glossary.md"));
        server = LspProcess.start();
        editor = Editor.on(server.client());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void start(String abilities) {
        editor.start(abilities, "{}", notes);
        editor.open(draft, "A brine shelf.\n\nThe tidal resonance of a brine shelf.\n");
    }

    @Test
    void aNewTermGoesToTheGlossary() {
        start(ABLE);
        JsonObject result =
                define("{'uri': '%s', 'term': 'brine shelf', 'position': {'line': 2, 'character': 0}}", draft);
        JsonObject asked = server.client().await("workspace/applyEdit", "brine shelf");
        assertEquals(
                "Define \"brine shelf\" in glossary.md",
                asked.getAsJsonObject("params").get("label").getAsString());
        String edit = asked.getAsJsonObject("params").getAsJsonObject("edit").toString();
        assertTrue(edit.contains(glossary), edit);
        assertTrue(edit.contains("- **brine shelf**: The tidal resonance of a brine shelf.\\n"), edit);
        assertEquals(Set.of("title"), result.keySet(), result.toString());
    }

    @Test
    void itCanBeDefinedRightBelow() {
        start(ABLE);
        JsonObject result = define("{'uri': '%s', 'term': 'brine shelf', 'here': true}", draft);
        assertEquals("Define \"brine shelf\" here", result.get("title").getAsString());
        String edit = server.client().await("workspace/applyEdit", "here").toString();
        assertTrue(edit.contains(draft) && edit.contains("\"line\":0"), edit);
    }

    @Test
    void aPositionAloneMeansTheWordThere() {
        start(ABLE);
        JsonObject result = define("{'uri': '%s', 'position': {'line': 0, 'character': 3}}", draft);
        assertEquals("Define \"brine\" in glossary.md", result.get("title").getAsString());
    }

    @Test
    void whereAKnownTermIsDefinedIsShown() {
        start(ABLE);
        JsonObject result = define("{'uri': '%s', 'term': 'Tidal resonances'}", draft);
        assertTrue(result.get("places").toString().contains(glossary), result.toString());
        server.client().await("window/showDocument", "glossary.md");
        JsonObject pointed = define("{'uri': '%s', 'position': {'line': 2, 'character': 6}}", draft);
        assertEquals(result, pointed);
    }

    @Test
    void aClientThatIsNotAskedGetsTheEditForAResult() {
        start("{}");
        JsonObject result = define("{'uri': '%s', 'term': 'brine shelf'}", draft);
        assertTrue(result.getAsJsonObject("edit").getAsJsonObject("changes").has(glossary), result.toString());
        assertTrue(define("{'uri': '%s', 'term': 'tidal resonance'}", draft).has("places"));
    }

    @Test
    void aClientThatOpensNothingIsTold() {
        start("{\"window\": {\"showMessage\": {}}}");
        define("{'uri': '%s', 'term': 'tidal resonance'}", draft);
        server.client().await("window/showMessage", "\"Tidal resonance\" is defined already".replace("\"", "\\\""));
    }

    @Test
    void whatCannotBeDefinedIsRefused() {
        start(ABLE);
        refuses(REQUEST_FAILED, "{'uri': '%s', 'term': 'kelp'}", draft);
        refuses(REQUEST_FAILED, "{'uri': '%s', 'term': ''}", draft);
        refuses(REQUEST_FAILED, "{'uri': '%s', 'position': {'line': 1, 'character': 0}}", draft);
        refuses(INVALID_PARAMS, "{'uri': '%s'}", draft);
        refuses(INVALID_PARAMS, "{'uri': '%s', 'position': {'line': 99, 'character': 0}}", draft);
        refuses(INVALID_PARAMS, "{'uri': '%s', 'position': 7}", draft);
        refuses(INVALID_PARAMS, "{'uri': '%s', 'term': 'brine shelf'}", glossary);
        refuses(INVALID_PARAMS, "{'term': 'brine shelf'}");
    }

    private JsonObject define(String argument, Object... values) {
        return server.client()
                .request("workspace/executeCommand", params(argument, values))
                .getAsJsonObject();
    }

    private void refuses(int code, String argument, Object... values) {
        assertEquals(code, server.client().errorCode("workspace/executeCommand", params(argument, values)), argument);
    }

    private static JsonObject params(String argument, Object... values) {
        return json("{'command': 'glossls.define', 'arguments': [" + argument + "]}", values);
    }
}
