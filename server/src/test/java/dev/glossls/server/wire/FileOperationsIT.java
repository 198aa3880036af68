package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that get other names in the editor. */
@Timeout(120)
class FileOperationsIT {
    private static final String FOLLOWING = """
            {"window": {"workDoneProgress": true},
             "workspace": {"fileOperations": {"willRename": true, "didRename": true}}}
            """;

    @TempDir
    private Path notes;

    @Test
    void linksAndDefinitionsFollowAFile() throws IOException {
        Path before = Files.writeString(notes.resolve("tide.md"), "- **Tide pool**: a hollow that keeps water\n");
        Path after = notes.resolve("pool.md");
        Path index = Files.writeString(notes.resolve("index.md"), "See [[tide]] and [it](tide.md#x).\n");
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            JsonObject result = editor.start(FOLLOWING, "{}", notes);
            JsonObject workspace = result.getAsJsonObject("capabilities").getAsJsonObject("workspace");
            assertEquals(2, workspace.getAsJsonObject("fileOperations").size(), workspace.toString());
            JsonObject renamed =
                    json("{'files': [{'oldUri': '%s', 'newUri': '%s'}]}", Editor.uri(before), Editor.uri(after));
            JsonObject edit = server.client()
                    .request("workspace/willRenameFiles", renamed)
                    .getAsJsonObject();
            var changes = edit.getAsJsonObject("changes").getAsJsonArray(Editor.uri(index));
            assertEquals("pool", changes.get(0).getAsJsonObject().get("newText").getAsString());
            assertEquals(
                    "pool.md", changes.get(1).getAsJsonObject().get("newText").getAsString());

            Files.move(before, after);
            server.client().notify("workspace/didRenameFiles", renamed);
            String draft = Editor.uri(notes.resolve("draft.md"));
            editor.open(draft, "A tide pool.\n");
            awaitHover(editor, draft, "pool.md:1");
            Files.delete(after);
            server.client().notify("workspace/didDeleteFiles", json("{'files': [{'uri': '%s'}]}", Editor.uri(after)));
            awaitHover(editor, draft, "");
        }
    }

    @Test
    void whoTellsOfNoFilesIsAskedForNone() {
        try (LspProcess server = LspProcess.start()) {
            JsonObject result = Editor.on(server.client()).start(notes);
            assertFalse(result.toString().contains("fileOperations"), result.toString());
        }
    }

    /** Notes are read in the background; until that is done the server says what it knows. */
    private static void awaitHover(Editor editor, String uri, String part) {
        String shown = "";
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            shown = editor.hoverText(uri, "tide pool").orElse("");
            if (part.isEmpty() ? shown.isEmpty() : shown.contains(part)) {
                return;
            }
        }
        assertTrue(false, "shown to the end: " + shown);
    }
}
