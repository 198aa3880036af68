package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The built-in vocabulary can be opened and read like a note, by every client, and stays what it is. */
@Timeout(120)
class VocabularyIT {
    private static final int INVALID_PARAMS = -32602;
    private static final String BUFFER = "untitled:buffer";
    private static final String TERM = "overfitting";

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
    void aClientThatAsksForDocumentsIsLedToOneOfOurs() {
        start(Abilities.ABLE);
        JsonObject place = definition();
        String uri = place.get("uri").getAsString();
        assertTrue(uri.startsWith("glossls:/vocabulary/aws-ai-practitioner/"), uri);
        String text = content(uri);
        assertEquals(TERM, pointedAt(text, place));
        staysItselfWhenOpened(uri, text);
        staysItselfWhenOpened(uri, text.replace("\n", "\r\n"));
    }

    @Test
    void anyOtherClientIsLedToAFileThatCannotBeWritten() throws Exception {
        start("{}");
        JsonObject place = definition();
        String uri = place.get("uri").getAsString();
        Path file = Path.of(URI.create(uri));
        String text = Files.readString(file);
        assertEquals(TERM, pointedAt(text, place));
        assertFalse(Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE), uri);
        assertEquals(place, definition(), "the same place again");
        staysItselfWhenOpened(uri, text);
    }

    @Test
    void aDocumentOfAVocabularyThatIsOffDefinesNothing() {
        editor.start(Abilities.ABLE, "{\"vocabularies\": []}");
        editor.open(BUFFER, "We fear " + TERM + ".");
        assertTrue(editor.hoverText(BUFFER, TERM).isEmpty());
        String uri = "glossls:/vocabulary/aws-ai-practitioner/02-training-and-neural-networks.md";
        editor.open(uri, content(uri));
        assertTrue(editor.hoverText(BUFFER, TERM).isEmpty());
    }

    @Test
    void thereAreNoOtherDocuments() {
        start(Abilities.ABLE);
        for (String uri : List.of(
                "glossls:/vocabulary/aws-ai-practitioner/../vocabularies.txt",
                "glossls:/vocabulary/none/a.md",
                "glossls:/vocabulary/",
                "glossls:",
                "file:///etc/hostname",
                BUFFER)) {
            assertEquals(
                    INVALID_PARAMS, client.errorCode("workspace/textDocumentContent", json("{'uri': '%s'}", uri)), uri);
        }
    }

    private void start(String capabilities) {
        editor.start(capabilities, "{}");
        editor.open(BUFFER, "We fear " + TERM + ".");
    }

    private JsonObject definition() {
        JsonElement places = client.request("textDocument/definition", editor.at(BUFFER, TERM, 3));
        assertEquals(1, places.getAsJsonArray().size(), places.toString());
        return places.getAsJsonArray().get(0).getAsJsonObject();
    }

    private String content(String uri) {
        return client.request("workspace/textDocumentContent", json("{'uri': '%s'}", uri))
                .getAsJsonObject()
                .get("text")
                .getAsString();
    }

    /** Shows the document, and looks that it is read as a note, but says nothing twice. */
    private void staysItselfWhenOpened(String uri, String text) {
        Optional<String> before = editor.hoverText(BUFFER, TERM);
        JsonObject place = definition();
        editor.open(uri, text);
        assertEquals(before, editor.hoverText(BUFFER, TERM));
        assertEquals(place, definition());
        JsonElement hover = editor.ask(
                "textDocument/hover", uri, text.toLowerCase(Locale.ROOT).indexOf(TERM));
        assertTrue(hover.toString().contains("memorized its training data"), hover.toString());
        editor.replace(uri, 0, 0, "- **Quokka drift**: what is written by mistake.\n");
        assertEquals(before, editor.hoverText(BUFFER, TERM));
        assertEquals(place, definition());
        editor.close(uri);
        assertEquals(before, editor.hoverText(BUFFER, TERM));
    }

    private static String pointedAt(String text, JsonObject place) {
        return Ranges.span(place.getAsJsonObject("range"), text).of(text).toLowerCase(Locale.ROOT);
    }
}
