package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person can have done by the name of a command. */
@Timeout(120)
class CommandIT {
    private static final int INVALID_PARAMS = -32602;
    private static final String BUFFER = "untitled:buffer";

    @TempDir
    private Path notes;

    private LspProcess server;
    private LspClient client;
    private Editor editor;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(notes.resolve("a.md"), "- **Quokka drift**: an algorithm that finds a minimum.\n");
        server = LspProcess.start();
        client = server.client();
        editor = Editor.on(client);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyCommandIsNamedAtTheStart() {
        JsonObject capabilities = editor.start(notes).getAsJsonObject("capabilities");
        JsonArray commands =
                capabilities.getAsJsonObject("executeCommandProvider").getAsJsonArray("commands");
        assertEquals(
                "[\"glossls.status\",\"glossls.restart\",\"glossls.showReferences\",\"glossls.define\",\"glossls.export\"]",
                commands.toString());
    }

    @Test
    void theStatusTellsHowTheServerDoes() throws Exception {
        Files.writeString(notes.resolve(".glossls.json"), "{\"hover\": {\"enabled\": \"yes\"}}");
        editor.start("{}", "{}", notes);
        editor.open(BUFFER, "- **Lantern walk**: a penalty on large weights.");
        JsonObject status = execute("glossls.status").getAsJsonObject();
        assertEquals(server.process().pid(), status.get("pid").getAsLong());
        assertFalse(status.get("version").getAsString().isEmpty());
        assertTrue(status.getAsJsonObject("memory").get("usedBytes").getAsLong() > 0, status.toString());
        assertEquals(2, status.get("notes").getAsInt());
        assertEquals(2, status.get("terms").getAsInt());
        assertTrue(status.get("builtInTerms").getAsInt() > 100, status.toString());
        assertEquals("waiting for questions", status.get("doing").getAsString());
        JsonArray problems = status.getAsJsonArray("settingsProblems");
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.toString().contains("hover.enabled has to be true or false"), problems.toString());
    }

    @Test
    void aRestartReadsSettingsAndNotesAgain() throws Exception {
        editor.start("{}", "{}", notes);
        editor.open(BUFFER, "of quokka drift and lantern walk\n- **Tidal yoke**: a yoke.\n");
        assertTrue(editor.hoverText(BUFFER, "quokka drift").isPresent());
        Files.delete(notes.resolve("a.md"));
        Files.writeString(notes.resolve("b.txt"), "- **Lantern walk**: a penalty on large weights.\n");
        Files.writeString(notes.resolve(".glossls.json"), "{\"notes\": {\"include\": [\"*.txt\"]}}");
        assertTrue(execute("glossls.restart").isJsonNull());
        assertTrue(editor.hoverText(BUFFER, "quokka drift").isEmpty());
        assertTrue(editor.hoverText(BUFFER, "lantern walk").isPresent());
        assertTrue(editor.hoverText(BUFFER, "Tidal yoke").isPresent(), "buffers stay");
    }

    @Test
    void aRestartAsksTheClientForItsSettings() {
        editor.start(notes);
        editor.open(BUFFER, "of quokka drift");
        client.settings(json("{'hover': {'enabled': false}}"));
        execute("glossls.restart");
        assertTrue(editor.hoverText(BUFFER, "quokka drift").isEmpty());
    }

    @Test
    void whatIsNoCommandIsRefused() {
        editor.start(notes);
        refuses("{'command': 'glossls.invented'}");
        refuses("{'command': ''}");
        refuses("{'command': 'glossls.status', 'arguments': [1]}");
        refuses("{'command': 'glossls.restart', 'arguments': [{}, null]}");
        client.sendsAnything();
        refuses("{}");
        refuses("{'command': 7}");
        refuses("{'command': 'glossls.status', 'arguments': 5}");
        assertTrue(execute("glossls.status").isJsonObject());
    }

    private JsonElement execute(String command) {
        return client.request("workspace/executeCommand", json("{'command': '%s'}", command));
    }

    private void refuses(String params) {
        assertEquals(INVALID_PARAMS, client.errorCode("workspace/executeCommand", json(params)), params);
    }
}
