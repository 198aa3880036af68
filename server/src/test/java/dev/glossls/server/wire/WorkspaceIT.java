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
    private static final String QUOKKA = "- **Quokka drift**: an algorithm that finds a minimum.\n";
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
        editor.open(USES, "about quokka drift");
        assertFalse(knows("quokka drift"));
        String unsaved = uri(notes.resolve("new.md"));
        editor.open(unsaved, "# Notes\n\n");
        editor.replace(unsaved, 9, 9, QUOKKA);
        assertTrue(knows("quokka drift"));
        editor.replace(unsaved, 9, 9 + QUOKKA.length(), "");
        assertFalse(knows("quokka drift"));
    }

    @Test
    void aBufferStandsBeforeItsFileUntilItIsClosed() throws IOException {
        Path file = write("a.md", QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift and lantern walk");
        assertTrue(knows("quokka drift"));
        editor.open(uri(file), "- **Lantern walk**: a penalty on large weights.\n");
        assertFalse(knows("quokka drift"));
        assertTrue(knows("lantern walk"));
        editor.close(uri(file));
        assertTrue(knows("quokka drift"));
        assertFalse(knows("lantern walk"));
    }

    @Test
    void anotherSpellingOfAUriIsTheSameNote() throws IOException {
        Path file = write("a b.md", QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift");
        String spelled = uri(file).replace("/a%20b", "/%61%20%62");
        editor.open(spelled, "nothing");
        assertFalse(knows("quokka drift"));
        editor.close(spelled);
        assertTrue(knows("quokka drift"));
    }

    @Test
    void filesThatAreWatchedComeAndGo() throws IOException {
        editor.start(notes);
        editor.open(USES, "about quokka drift and lantern walk");
        Path file = write("sub/a.md", QUOKKA);
        changed(file);
        await(() -> knows("quokka drift"));
        Files.writeString(file, "- **Lantern walk**: a penalty on large weights.\n");
        changed(file);
        await(() -> knows("lantern walk"));
        assertFalse(knows("quokka drift"));
        Files.delete(file);
        changed(file);
        await(() -> !knows("lantern walk"));
    }

    @Test
    void aDeletedFolderTakesItsNotesAway() throws IOException {
        Path file = write("sub/deep/a.md", QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift");
        assertTrue(knows("quokka drift"));
        Files.delete(file);
        Files.delete(notes.resolve("sub/deep"));
        changed(notes.resolve("sub/deep"));
        await(() -> !knows("quokka drift"));
    }

    @Test
    void aSavedFileIsReadAgainWhereNothingIsWatched() throws IOException {
        editor.start(Abilities.ABLE.replace("\"didChangeWatchedFiles\"", "\"symbol\""), "{}", notes);
        editor.open(USES, "about quokka drift");
        Path file = write("a.md", QUOKKA);
        client.notify("textDocument/didSave", json("{'textDocument': {'uri': '%s'}}", uri(file)));
        await(() -> knows("quokka drift"));
    }

    @Test
    void foldersComeAndGo() throws IOException {
        Files.writeString(elsewhere.resolve("a.md"), QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift");
        assertFalse(knows("quokka drift"));
        folders("added", "removed");
        editor.awaitLoaded();
        assertTrue(knows("quokka drift"));
        folders("removed", "added");
        editor.awaitLoaded();
        assertFalse(knows("quokka drift"));
    }

    @Test
    void aGitignoreFileIsObeyedAsSoonAsItIsThere() throws IOException {
        write("a.md", QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift");
        assertTrue(knows("quokka drift"));
        changed(write(".gitignore", "a.md\n"));
        editor.awaitLoaded();
        assertFalse(knows("quokka drift"));
    }

    @Test
    void theClientsSettingsStandBeforeTheFile() throws IOException {
        write("drafts/a.md", QUOKKA);
        write("b.md", "- **Lantern walk**: a penalty on large weights.\n");
        write(".glossls.json", "{ // mine\n \"notes\": {\"exclude\": [\"drafts\"]}, \"hover\": {\"enabled\": false}}");
        client.settings(JsonParser.parseString("{\"hover\": {\"enabled\": true}}"));
        editor.start(notes);
        editor.open(USES, "about quokka drift and lantern walk");
        assertTrue(knows("lantern walk"), "the client switches on what the file switches off");
        assertFalse(knows("quokka drift"), "the file still excludes");
    }

    @Test
    void wrongSettingsAreReportedWithTheirLineAndTheRestHolds() throws IOException {
        write(
                ".glossls.json",
                "{\n  \"hover\": {\"enabled\": \"maybe\"},\n  \"colour\": 5,\n  \"vocabularies\": []\n}\n");
        editor.start(Abilities.ABLE, "{}", notes);
        editor.open(USES, "about Bedrock");
        assertFalse(knows("Bedrock"), "no vocabulary counts");
        LspProcess second = LspProcess.start();
        try (second) {
            Editor.on(second.client()).initialize(Abilities.ABLE, "{}", notes);
            second.client().notify("initialized", new JsonObject());
            second.client().await("window/logMessage", ".glossls.json:2: hover.enabled has to be true or false");
            second.client().await("window/logMessage", ".glossls.json:3: unknown setting colour");
        }
    }

    @Test
    void settingsThatChangeHoldAtOnce() throws IOException {
        write("a.md", QUOKKA);
        editor.start(notes);
        editor.open(USES, "about quokka drift");
        assertTrue(knows("quokka drift"));
        client.settings(JsonParser.parseString("{\"hover\": {\"enabled\": false}}"));
        client.notify("workspace/didChangeConfiguration", json("{'settings': null}"));
        await(() -> !knows("quokka drift"));
        client.notify(
                "workspace/didChangeConfiguration", json("{'settings': {'glossls': {'hover': {'enabled': true}}}}"));
        await(() -> knows("quokka drift"));
        changed(write(".glossls.json", "{\"notes\": {\"include\": [\"*.txt\"]}}"));
        editor.awaitLoaded();
        assertFalse(knows("quokka drift"));
    }

    @Test
    void termsAreOfferedInOtherTextsOnlyWhereThatIsWanted() throws IOException {
        write("a.md", QUOKKA);
        editor.start(notes);
        editor.open("untitled:draft", "plaintext", "about quokk");
        assertTrue(editor.completion("untitled:draft", "quokk").isJsonNull());
        client.settings(JsonParser.parseString("{\"completionElsewhere\": {\"enabled\": true}}"));
        client.notify("workspace/didChangeConfiguration", json("{'settings': null}"));
        await(() -> !editor.completion("untitled:draft", "quokk").isJsonNull());
    }

    @Test
    void initializeMayBringTheSettings() throws IOException {
        write("a.md", QUOKKA);
        String options = "{\"completion\": {\"enabled\": false}}";
        editor.start(Abilities.ABLE.replace("\"configuration\": true", "\"configuration\": false"), options, notes);
        editor.open(USES, "quokka drift\n\nquokk");
        assertTrue(knows("quokka drift"));
        assertEquals(0, editor.labels(USES, "quokk").size());
    }

    @Test
    void whatIsWatchedIsRegisteredOnce() {
        editor.initialize(Abilities.ABLE, "{}", notes);
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
