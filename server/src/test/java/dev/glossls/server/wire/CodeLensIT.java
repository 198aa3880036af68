package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What stands above definitions, and what happens to who follows it. */
@Timeout(120)
class CodeLensIT {
    private static final String SHOWING = """
            {"window": {"showDocument": {"support": true}}, "textDocument": {"codeLens": {}}}
            """;

    @TempDir
    private Path notes;

    @Test
    void eachDefinitionTellsHowOftenItIsMentioned() throws IOException {
        Path other = Files.writeString(notes.resolve("b.md"), "Crabs like tide pools.\nEach tide-pool.\n");
        String uri = Editor.uri(notes.resolve("a.md"));
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(SHOWING, "{}", notes);
            editor.open(
                    uri, "- **Tide pool (or rock pool)**: a hollow that keeps water\n- **Ebb**: empties a tide pool\n");
            List<String> titles = new ArrayList<>();
            JsonArray arguments = new JsonArray();
            for (JsonElement lens : editor.request("textDocument/codeLens", uri).getAsJsonArray()) {
                JsonObject command = server.client()
                        .request("codeLens/resolve", lens)
                        .getAsJsonObject()
                        .getAsJsonObject("command");
                titles.add(command.get("title").getAsString());
                arguments = arguments.isEmpty() ? command.getAsJsonArray("arguments") : arguments;
            }
            assertEquals(List.of("3 mentions in 2 notes", "no mentions"), titles);

            JsonObject run = json("{'command': 'glossls.showReferences'}");
            run.add("arguments", arguments);
            JsonArray places =
                    server.client().request("workspace/executeCommand", run).getAsJsonArray();
            assertEquals(3, places.size(), places.toString());
            JsonObject shown = server.client().await("window/showDocument", "takeFocus");
            assertTrue(shown.toString().contains("\"uri\":\"" + uri + "\""), shown.toString());
            assertTrue(places.toString().contains(Editor.uri(other)), places.toString());
        }
    }

    @Test
    void whatIsTurnedOffIsNotShown() throws IOException {
        String uri = Editor.uri(notes.resolve("a.md"));
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(SHOWING, "{\"codeLens\": {\"enabled\": false}}", notes);
            editor.open(uri, "- **Ebb**: the water goes\n");
            assertFalse(editor.request("textDocument/codeLens", uri).isJsonArray());
        }
    }
}
