package dev.glossls.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is understood of the way clients introduce themselves. */
class ClientFactsTest {
    @Test
    void aClientThatSaysNothingGetsTheLeast() {
        ClientFacts facts = ClientFacts.of(new JsonObject());
        assertEquals(PositionEncoding.UTF_16, facts.encoding());
        assertEquals(ClientFacts.Markup.PLAIN, facts.hover());
        assertEquals(new ClientFacts.Completion(ClientFacts.Markup.PLAIN, false, false, false), facts.completion());
        assertEquals(new ClientFacts.Requests(false, false, false, false, false, false, false), facts.requests());
    }

    @Test
    void theOrderOfFormatsIsThatOfPreference() {
        assertEquals(ClientFacts.Markup.PLAIN, hover("[\"plaintext\", \"markdown\"]"));
        assertEquals(ClientFacts.Markup.MARKDOWN, hover("[\"asciidoc\", \"markdown\", \"plaintext\"]"));
        assertEquals(ClientFacts.Markup.PLAIN, hover("[]"));
    }

    @Test
    void valuesOfAWrongTypeCountAsMissing() {
        for (String odd : List.of("5", "null", "[]", "\"x\"", "{}", "[[]]", "[null, 7]")) {
            JsonObject params = json("{\"capabilities\": " + odd + "}");
            assertEquals(ClientFacts.UNKNOWN, ClientFacts.of(params));
            assertEquals(ClientFacts.Markup.PLAIN, hover(odd));
        }
    }

    @Test
    void whatAClientCannotBeAskedIsNotAskedOfIt() {
        assertTrue(Capabilities.registrations(ClientFacts.UNKNOWN)
                .getAsJsonArray("registrations")
                .isEmpty());
        JsonObject able = json(
                "{\"capabilities\": {\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": true}}}}");
        String registrations = Capabilities.registrations(ClientFacts.of(able)).toString();
        assertTrue(registrations.contains("didChangeWatchedFiles"), registrations);
        assertFalse(registrations.contains("didChangeConfiguration"), registrations);
    }

    @Test
    void onlyWhoeverSaysSoAsksForDocuments() {
        assertFalse(ClientFacts.UNKNOWN.documents());
        assertTrue(ClientFacts.of(json("{\"capabilities\": {\"workspace\": {\"textDocumentContent\": {}}}}"))
                .documents());
        assertFalse(ClientFacts.of(json("{\"capabilities\": {\"workspace\": {\"textDocumentContent\": false}}}"))
                .documents());
    }

    @Test
    void foldersStandBeforeTheOldRoot() {
        JsonObject params = json(
                "{\"rootUri\": \"file:///old\", \"workspaceFolders\": [{\"uri\": \"file:///a%20b\"}, {\"uri\": \"untitled:x\"}, 5]}");
        assertEquals(List.of(Path.of("/a b")), Folders.initial(params));
        params.remove("workspaceFolders");
        assertEquals(List.of(Path.of("/old")), Folders.initial(params));
        params.remove("rootUri");
        assertEquals(List.of(), Folders.initial(params));
    }

    private static ClientFacts.Markup hover(String formats) {
        return ClientFacts.of(json(
                        "{\"capabilities\": {\"textDocument\": {\"hover\": {\"contentFormat\": " + formats + "}}}}"))
                .hover();
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
