package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mentions in all notes of a folder, open and closed: found, and renamed. */
@Timeout(120)
class ReferencesIT {
    private static final String RENAMING = """
            {"window": {"workDoneProgress": true},
             "workspace": {"workspaceEdit": {"documentChanges": true, "changeAnnotationSupport": {}}},
             "textDocument": {"rename": {"prepareSupport": true}}}
            """;

    @TempDir
    private Path notes;

    private String draft = "";

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(notes.resolve("a.md"), "- **Tide pool**: a hollow that keeps water\n");
        Files.writeString(notes.resolve("b.md"), "🙂 Crabs like tide pools,\neach *tide* pool.\n");
        Files.writeString(notes.resolve("c.md"), "Nothing of the kind.\n");
        draft = Editor.uri(notes.resolve("draft.md"));
    }

    @Test
    void openAndClosedNotesAreSearched() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open(draft, "Our tide-pool is new.\n");
            JsonObject params = editor.at(draft, "tide-pool", 2);
            params.add("context", json("{'includeDeclaration': true}"));
            assertEquals(
                    List.of("draft.md 0:4", "a.md 0:4", "b.md 0:14", "b.md 1:6"),
                    places(server.client().request("textDocument/references", params)));
            params.add("context", json("{'includeDeclaration': false}"));
            assertEquals(
                    List.of("draft.md 0:4", "b.md 0:14", "b.md 1:6"),
                    places(server.client().request("textDocument/references", params)));
        }
    }

    /** Half of a rename is worse than none. */
    @Test
    void whileNotesAreReadARenameIsRefused() throws IOException {
        int others = 3000;
        for (int number = 0; number < others; number++) {
            Files.writeString(notes.resolve("z" + number + ".md"), "Crabs like tide pools.\n");
        }
        try (LspProcess server = LspProcess.start("--no-cache")) {
            Editor editor = Editor.on(server.client());
            editor.initialize(RENAMING, "{}", notes);
            server.client().notify("initialized", new JsonObject());
            editor.open(Editor.uri(notes.resolve("a.md")), "- **Tide pool**: a hollow that keeps water\n");
            JsonObject params = editor.at(Editor.uri(notes.resolve("a.md")), "Tide pool", 2);
            params.addProperty("newName", "rock pool");
            JsonObject early = server.client().ask("textDocument/rename", params);
            assertTrue(
                    early.has("error")
                            ? early.toString().contains("Your notes are still being read")
                            : changed(early.get("result")) == others + 2,
                    () -> changed(early.get("result")) + " notes are changed");
            editor.awaitLoaded();
            assertEquals(others + 2, changed(server.client().request("textDocument/rename", params)));
        }
    }

    private static int changed(JsonElement edit) {
        return edit.getAsJsonObject().getAsJsonArray("documentChanges").size();
    }

    @Test
    void whoTakesPartsGetsThemAndNothingAtTheEnd() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open(draft, "Our tide-pool is new.\n");
            JsonObject params = editor.at(draft, "tide-pool", 2);
            params.add("context", json("{'includeDeclaration': true}"));
            params.add("partialResultToken", new JsonPrimitive("part"));
            assertEquals(new JsonArray(), server.client().request("textDocument/references", params));
            List<String> parts = new ArrayList<>();
            for (JsonObject said : server.client().said()) {
                if (said.toString().contains("\"token\":\"part\"")) {
                    parts.addAll(places(said.getAsJsonObject("params").get("value")));
                }
            }
            assertEquals(List.of("draft.md 0:4", "a.md 0:4", "b.md 0:14", "b.md 1:6"), parts);
        }
    }

    @Test
    void aRenamingSaysForWhichVersionsItIs() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            JsonObject result = editor.start(RENAMING, "{}", notes);
            assertEquals(
                    json("{'prepareProvider': true}"),
                    result.getAsJsonObject("capabilities").get("renameProvider"));
            editor.open(draft, "Our tide-pool is new.\n");
            JsonObject params = editor.at(draft, "tide-pool", 2);
            assertEquals(
                    new JsonPrimitive("Tide pool"),
                    server.client()
                            .request("textDocument/prepareRename", params)
                            .getAsJsonObject()
                            .get("placeholder"));
            params.addProperty("newName", "rock basin");
            JsonObject edit =
                    server.client().request("textDocument/rename", params).getAsJsonObject();
            assertFalse(edit.has("changes"), edit.toString());
            List<String> changes = new ArrayList<>();
            for (JsonElement document : edit.getAsJsonArray("documentChanges")) {
                String version = document.getAsJsonObject()
                                .getAsJsonObject("textDocument")
                                .get("version") + " ";
                for (JsonElement text : document.getAsJsonObject().getAsJsonArray("edits")) {
                    changes.add(version + text.getAsJsonObject().get("newText").getAsString());
                }
            }
            assertEquals(
                    List.of("1 rock-basin", "null Rock basin", "null rock basins", "null rock", "null basin"), changes);
        }
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(notes);
            editor.open(draft, "- **Ebb**: the water goes\n\nOur tide pool is new.\n");
            JsonObject params = editor.at(draft, "tide pool", 2);
            params.addProperty("newName", "EBB");
            JsonObject answer = server.client().ask("textDocument/rename", params);
            assertTrue(answer.toString().contains("draft.md:1"), answer.toString());
        }
    }

    private static List<String> places(JsonElement locations) {
        List<String> places = new ArrayList<>();
        for (JsonElement location : locations.getAsJsonArray()) {
            String uri = location.getAsJsonObject().get("uri").getAsString();
            JsonObject start =
                    location.getAsJsonObject().getAsJsonObject("range").getAsJsonObject("start");
            places.add(
                    uri.substring(uri.lastIndexOf('/') + 1) + " " + start.get("line") + ":" + start.get("character"));
        }
        return places;
    }
}
