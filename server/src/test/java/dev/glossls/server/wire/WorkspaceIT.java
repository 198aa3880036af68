package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static dev.glossls.server.wire.Editor.uri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Buffers, files, folders and settings that change while the server runs. */
@Timeout(120)
class WorkspaceIT {
    private static final String GRADIENT = "- **Gradient descent**: an algorithm that finds a minimum.\n";
    private static final String USES = "untitled:uses";

    @TempDir
    private Path notes;

    @TempDir
    private Path elsewhere;

    private LspProcess server;
    private LspClient client;
    private Editor editor;

    @BeforeEach
    void start() {
        server = LspProcess.start();
        client = server.client();
        editor = Editor.on(client);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anUnsavedDefinitionIsKnownInOtherBuffersAtOnce() {
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        assertFalse(knows("gradient descent"));
        String unsaved = uri(notes.resolve("new.md"));
        editor.open(unsaved, "# Notes\n\n");
        editor.replace(unsaved, 9, 9, GRADIENT);
        assertTrue(knows("gradient descent"));
        editor.replace(unsaved, 9, 9 + GRADIENT.length(), "");
        assertFalse(knows("gradient descent"));
    }

    @Test
    void aBufferStandsBeforeItsFileUntilItIsClosed() throws IOException {
        Path file = write("a.md", GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent and weight decay");
        assertTrue(knows("gradient descent"));
        editor.open(uri(file), "- **Weight decay**: a penalty on large weights.\n");
        assertFalse(knows("gradient descent"));
        assertTrue(knows("weight decay"));
        editor.close(uri(file));
        assertTrue(knows("gradient descent"));
        assertFalse(knows("weight decay"));
    }

    @Test
    void anotherSpellingOfAUriIsTheSameNote() throws IOException {
        Path file = write("a b.md", GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        String spelled = uri(file).replace("/a%20b", "/%61%20%62");
        editor.open(spelled, "nothing");
        assertFalse(knows("gradient descent"));
        editor.close(spelled);
        assertTrue(knows("gradient descent"));
    }

    @Test
    void filesThatAreWatchedComeAndGo() throws IOException {
        editor.start(notes);
        editor.open(USES, "about gradient descent and weight decay");
        Path file = write("sub/a.md", GRADIENT);
        changed(file);
        await(() -> knows("gradient descent"));
        Files.writeString(file, "- **Weight decay**: a penalty on large weights.\n");
        changed(file);
        await(() -> knows("weight decay"));
        assertFalse(knows("gradient descent"));
        Files.delete(file);
        changed(file);
        await(() -> !knows("weight decay"));
    }

    @Test
    void aDeletedFolderTakesItsNotesAway() throws IOException {
        Path file = write("sub/deep/a.md", GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        assertTrue(knows("gradient descent"));
        Files.delete(file);
        Files.delete(notes.resolve("sub/deep"));
        changed(notes.resolve("sub/deep"));
        await(() -> !knows("gradient descent"));
    }

    @Test
    void aSavedFileIsReadAgainWhereNothingIsWatched() throws IOException {
        editor.start(Editor.ABLE.replace("\"didChangeWatchedFiles\"", "\"other\""), "{}", notes);
        editor.open(USES, "about gradient descent");
        Path file = write("a.md", GRADIENT);
        client.notify("textDocument/didSave", json("{'textDocument': {'uri': '%s'}}", uri(file)));
        await(() -> knows("gradient descent"));
    }

    @Test
    void foldersComeAndGo() throws IOException {
        Files.writeString(elsewhere.resolve("a.md"), GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        assertFalse(knows("gradient descent"));
        folders("added", "removed");
        editor.awaitLoaded();
        assertTrue(knows("gradient descent"));
        folders("removed", "added");
        editor.awaitLoaded();
        assertFalse(knows("gradient descent"));
    }

    @Test
    void aGitignoreFileIsObeyedAsSoonAsItIsThere() throws IOException {
        write("a.md", GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        assertTrue(knows("gradient descent"));
        changed(write(".gitignore", "a.md\n"));
        editor.awaitLoaded();
        assertFalse(knows("gradient descent"));
    }

    @Test
    void theClientsSettingsStandBeforeTheFile() throws IOException {
        write("drafts/a.md", GRADIENT);
        write("b.md", "- **Weight decay**: a penalty on large weights.\n");
        write(".glossls.json", "{ // mine\n \"notes\": {\"exclude\": [\"drafts\"]}, \"hover\": {\"enabled\": false}}");
        client.settings(JsonParser.parseString("{\"hover\": {\"enabled\": true}}"));
        editor.start(notes);
        editor.open(USES, "about gradient descent and weight decay");
        assertTrue(knows("weight decay"), "the client switches on what the file switches off");
        assertFalse(knows("gradient descent"), "the file still excludes");
    }

    @Test
    void wrongSettingsAreReportedWithTheirLineAndTheRestHolds() throws IOException {
        write(
                ".glossls.json",
                "{\n  \"hover\": {\"enabled\": \"maybe\"},\n  \"colour\": 5,\n  \"vocabularies\": []\n}\n");
        editor.start(Editor.ABLE, "{}", notes);
        editor.open(USES, "about Bedrock");
        assertFalse(knows("Bedrock"), "no vocabulary counts");
        LspProcess second = LspProcess.start();
        try (second) {
            Editor.on(second.client()).initialize(Editor.ABLE, "{}", notes);
            second.client().notify("initialized", new JsonObject());
            second.client().await("window/logMessage", ".glossls.json:2: hover.enabled has to be true or false");
            second.client().await("window/logMessage", ".glossls.json:3: unknown setting colour");
        }
    }

    @Test
    void settingsThatChangeHoldAtOnce() throws IOException {
        write("a.md", GRADIENT);
        editor.start(notes);
        editor.open(USES, "about gradient descent");
        assertTrue(knows("gradient descent"));
        client.settings(JsonParser.parseString("{\"hover\": {\"enabled\": false}}"));
        client.notify("workspace/didChangeConfiguration", json("{'settings': null}"));
        await(() -> !knows("gradient descent"));
        client.notify(
                "workspace/didChangeConfiguration", json("{'settings': {'glossls': {'hover': {'enabled': true}}}}"));
        await(() -> knows("gradient descent"));
        changed(write(".glossls.json", "{\"notes\": {\"include\": [\"*.txt\"]}}"));
        editor.awaitLoaded();
        assertFalse(knows("gradient descent"));
    }

    @Test
    void initializeMayBringTheSettings() throws IOException {
        write("a.md", GRADIENT);
        String options = "{\"completion\": {\"enabled\": false}}";
        editor.start(Editor.ABLE.replace("\"configuration\": true", "\"configuration\": false"), options, notes);
        editor.open(USES, "gradient descent\n\ngradi");
        assertTrue(knows("gradient descent"));
        assertEquals(0, editor.labels(USES, "gradi").size());
    }

    @Test
    void whatIsWatchedIsRegisteredOnce() {
        editor.initialize(Editor.ABLE, "{}", notes);
        client.notify("initialized", new JsonObject());
        JsonObject registration = client.await("client/registerCapability", "didChangeWatchedFiles");
        assertTrue(registration.toString().contains(".glossls.json"), registration.toString());
        assertTrue(registration.toString().contains("workspace/didChangeConfiguration"), registration.toString());
        editor.awaitLoaded();
    }

    private boolean knows(String term) {
        return editor.hoverText(USES, term).isPresent();
    }

    private Path write(String name, String text) throws IOException {
        Path file = notes.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private void changed(Path file) {
        client.notify("workspace/didChangeWatchedFiles", json("{'changes': [{'uri': '%s', 'type': 2}]}", uri(file)));
    }

    private void folders(String with, String without) {
        JsonObject event = new JsonObject();
        event.add(
                with,
                json("{'all': [{'uri': '%s', 'name': 'x'}]}", uri(elsewhere)).get("all"));
        event.add(without, new JsonArray());
        JsonObject params = new JsonObject();
        params.add("event", event);
        client.notify("workspace/didChangeWorkspaceFolders", params);
    }

    /** Asks again until it is so; each question is a round trip, so that the server gets its turn. */
    private static void await(BooleanSupplier fact) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!fact.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not come about");
            Thread.onSpinWait();
        }
    }
}
