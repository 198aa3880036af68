package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes down the whole glossary. */
@Timeout(120)
class ExportCommandIT {
    private static final String ABLE = """
            {"workspace": {"applyEdit": true,
                           "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}
            """;

    private static final String PAGE = """
            ---
            glossary: false
            ---

            # Glossary

            ## Brine shelf

            a shelf of brine

            _b.md:1_

            ## Tide pool

            Also: rock pool

            a pool that the sea fills

            _a.md:1_
            """;

    @TempDir
    private Path notes;

    private LspProcess server;
    private Editor editor;

    @BeforeEach
    void writeNotes() throws Exception {
        Files.writeString(notes.resolve("a.md"), "- **Tide pool** (or rock pool): a pool that the sea fills\n");
        Files.writeString(notes.resolve("b.md"), "- **Brine shelf**: a shelf of brine\n");
        server = LspProcess.start();
        editor = Editor.on(server.client());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theTextIsTheAnswer() {
        editor.start("{}", "{}", notes);
        assertEquals(PAGE, export("").getAsString());
        assertEquals(PAGE, export("{'format': 'markdown'}").getAsString());
        JsonObject first = json(
                export("{'format': 'jsonl'}").getAsString().lines().toList().get(0));
        assertEquals("Brine shelf", first.get("term").getAsString());
        String uri = Editor.uri(notes.resolve("b.md"));
        assertEquals(
                "[" + json("{'text': 'a shelf of brine', 'note': '%s', 'line': 1}", uri) + "]",
                first.get("definitions").toString());
    }

    @Test
    void theClientWritesAFile() {
        editor.start(ABLE, "{}", notes);
        String target = Editor.uri(notes.resolve("glossary.md"));
        assertTrue(export("{'uri': '" + target + "'}").isJsonNull());
        String edit = server.client().await("workspace/applyEdit", target).toString();
        assertTrue(edit.contains("\"kind\":\"create\""), edit);
        assertTrue(edit.contains("## Brine shelf"), edit);
    }

    @Test
    void whatCannotBeIsRefused() {
        editor.start("{}", "{}", notes);
        assertEquals(-32803, error("{'uri': 'file:///x.md'}"));
        assertEquals(-32602, error("{'format': 'html'}"));
        assertEquals(-32602, error("5"));
        assertEquals(-32602, error("{}, {}"));
    }

    private JsonElement export(String arguments) {
        return server.client().request("workspace/executeCommand", params(arguments));
    }

    private int error(String arguments) {
        return server.client().errorCode("workspace/executeCommand", params(arguments));
    }

    private static JsonObject params(String arguments) {
        return json("{'command': 'glossls.export', 'arguments': [" + arguments + "]}");
    }
}
