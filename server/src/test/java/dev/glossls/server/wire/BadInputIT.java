package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Messages that are wrong in every way; after each of them one and the same process still answers. */
@Timeout(120)
class BadInputIT {
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final String BUFFER = "untitled:living";

    @TempDir
    private static Path notes;

    private static LspProcess server;
    private static LspClient client;
    private static Editor editor;

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(notes.resolve("a.md"), "- **Quokka drift**: an algorithm that finds a minimum.\n");
        server = LspProcess.start();
        client = server.client();
        editor = Editor.on(client);
        editor.start(notes);
        editor.open(BUFFER, "We use quokka drift.");
        client.sendsAnything();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void theServerLivesOn() {
        assertTrue(editor.hoverText(BUFFER, "quokka drift").isPresent());
    }

    @Test
    void anUnknownMethodIsAnsweredSo() {
        assertEquals(METHOD_NOT_FOUND, client.errorCode("textDocument/inventedHere", new JsonObject()));
        assertEquals(METHOD_NOT_FOUND, client.errorCode("$/inventedHere", new JsonObject()));
        client.notify("textDocument/inventedHere", new JsonObject());
    }

    @Test
    void parametersOfAWrongTypeAreRefused() {
        refuses("textDocument/hover", "{'textDocument': 5, 'position': {'line': 0, 'character': 0}}");
        refuses("textDocument/hover", "{'textDocument': {'uri': 'untitled:living'}, 'position': 'first'}");
        refuses("textDocument/completion", "{'textDocument': [], 'position': 7}");
        refuses("completionItem/resolve", "{'label': {}}");
    }

    @Test
    void missingParametersAreRefused() {
        refuses("textDocument/hover", "{}");
        refuses("textDocument/hover", "{'textDocument': {'uri': 'untitled:living'}}");
        refuses("completionItem/resolve", "{}");
        assertFalse(client.ask("textDocument/hover", null).has("result"));
    }

    @Test
    void placesOutsideTheTextAreRefused() {
        refuses("textDocument/hover", place(99, 0));
        refuses("textDocument/completion", place(99, 0));
        refuses("textDocument/hover", place(-1, 0));
    }

    @Test
    void errorAnswersHoldNoTraceOfOurCode() {
        String answer = client.ask("textDocument/hover", new JsonObject()).toString();
        assertFalse(answer.contains("dev.glossls") || answer.contains(".java"), answer);
    }

    @Test
    void aPlacePastTheEndOfALineIsThatEnd() {
        JsonObject answer = client.ask("textDocument/hover", json(place(0, 5000)));
        assertTrue(answer.has("result"), answer.toString());
    }

    @Test
    void whatIsNoJsonIsAnsweredAsUnreadable() {
        for (String body : new String[] {"{", "nonsense", "[]", "[1,2]", "{}", "5", ""}) {
            client.forget();
            client.frame(body);
            assertErrorWithoutId(PARSE_ERROR);
        }
    }

    @Test
    void deeplyNestedJsonIsSurvived() {
        String deep = "[".repeat(5000) + "]".repeat(5000);
        client.frame(deep);
        client.frame(
                "{\"jsonrpc\": \"2.0\", \"method\": \"workspace/didChangeConfiguration\", \"params\": {\"settings\": "
                        + deep + "}}");
        client.frame("{\"jsonrpc\": \"2.0\", \"method\": \"inventedHere\", \"params\": " + deep + "}");
        client.forget();
        client.frame("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/hover\", \"params\": " + deep
                + ", \"id\": \"deep\"}");
        client.await(
                "an answer to the request in which it stands",
                message -> message.has("error") && message.get("id").toString().equals("\"deep\""));
    }

    @Test
    void aHugeFrameIsReadPast() {
        client.forget();
        client.raw("Content-Length: 40000000\r\n\r\n", new byte[40_000_000]);
        assertErrorWithoutId(INVALID_REQUEST);
    }

    @Test
    void brokenHeadersAreReadPast() {
        byte[] none = new byte[0];
        client.raw("Content-Length: many\r\n\r\n", none);
        client.raw("Content-Length: -5\r\n\r\n", none);
        client.raw("Content-Length: 99999999999999999999\r\n\r\n", none);
        client.raw("no header at all\r\n\r\n", none);
        client.raw("\r\n\r\n\r\n", none);
        client.raw("Content-Type: text\r\n\r\n", "{\"jsonrpc\": \"2.0\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void headersInAnotherCaseAreRead() {
        String body = "{\"jsonrpc\": \"2.0\", \"id\": 77, \"method\": \"inventedHere\"}";
        client.forget();
        client.raw(
                "content-type: application/vscode-jsonrpc; charset=utf-8\ncontent-length:" + body.length() + "\n\n",
                body.getBytes(StandardCharsets.UTF_8));
        client.await(
                "an answer to 77",
                message -> message.has("id")
                        && !message.get("id").isJsonNull()
                        && message.get("id").getAsInt() == 77);
    }

    @Test
    void aChangeOfWhatIsNotOpenIsReported() {
        editor.change("untitled:never-opened", json("{'range': %s, 'text': 'x'}", range(0, 0, 0, 0)));
        client.await("window/logMessage", "untitled:never-opened");
        client.notify("textDocument/didClose", json("{'textDocument': {'uri': 'untitled:never-closed'}}"));
        client.await("window/logMessage", "untitled:never-closed");
    }

    @Test
    void aChangeThatDoesNotFitPutsOnlyItsBufferOutOfStep() {
        String uri = "untitled:out-of-step";
        editor.open(uri, "quokka drift");
        assertTrue(editor.hoverText(uri, "quokka drift").isPresent());
        editor.change(uri, json("{'range': %s, 'text': 'x'}", range(70, 0, 70, 1)));
        client.await("window/logMessage", "out-of-step is out of step");
        assertTrue(editor.hoverText(uri, "quokka drift").isEmpty(), "a text that is not the editor's is not used");
        editor.change(uri, json("{'text': 'quokka drift'}"));
        assertTrue(editor.hoverText(uri, "quokka drift").isPresent(), "the whole text brings it back");
    }

    @Test
    void aVersionFromThePastPutsOnlyItsBufferOutOfStep() {
        String uri = "untitled:from-the-past";
        editor.open(uri, "quokka drift");
        client.notify(
                "textDocument/didChange",
                json(
                        "{'textDocument': {'uri': '%s', 'version': -3}, 'contentChanges': "
                                + "[{'range': %s, 'text': 'x'}]}",
                        uri, range(0, 0, 0, 1)));
        client.await("window/logMessage", "from-the-past is out of step");
        assertTrue(editor.hoverText(uri, "quokka drift").isEmpty());
        editor.open(uri, "quokka drift");
        assertTrue(editor.hoverText(uri, "quokka drift").isPresent());
    }

    @Test
    void notificationsThatCannotBeReadAreSkipped() {
        client.forget();
        client.notify("textDocument/didChange", json("{'textDocument': 5}"));
        client.notify("textDocument/didOpen", json("{'textDocument': {'uri': 5, 'text': []}}"));
        client.notify("textDocument/didOpen", new JsonObject());
        client.notify("workspace/didChangeWatchedFiles", json("{'changes': 5}"));
        client.notify("workspace/didChangeWatchedFiles", json("{'changes': [{'uri': 5}, 7, {'uri': '%%zz:'}]}"));
        client.notify("workspace/didChangeWorkspaceFolders", json("{'event': []}"));
        for (String change : List.of("Rename", "Create", "Delete")) {
            client.notify("workspace/did" + change + "Files", new JsonObject());
            client.notify("workspace/did" + change + "Files", json("{'files': [{}]}"));
        }
        client.notify("notebookDocument/didChange", new JsonObject());
        client.await("window/logMessage", "missing: notebookDocument");
        assertFalse(client.said().toString().contains("\"type\":1"), "no failure of ours: " + client.said());
    }

    @Test
    void textsOfEveryKindAreAccepted() {
        String[] texts = {
            "",
            "\uFEFF",
            "\uD83D",
            "\uDE00 \uD83D",
            "\u0000",
            "\r",
            "\r\r\n\n",
            "[".repeat(3000),
            "> ".repeat(10_000),
            "x".repeat(1_000_000)
        };
        for (String text : texts) {
            editor.open("untitled:odd", text);
            assertTrue(client.ask("textDocument/hover", json(place("untitled:odd", 0, 0)))
                    .has("result"));
        }
        editor.close("untitled:odd");
    }

    private static void refuses(String method, String params) {
        assertEquals(INVALID_PARAMS, client.errorCode(method, json(params)), method + " " + params);
    }

    private static void assertErrorWithoutId(int code) {
        JsonObject answer = client.await("an error without id", message -> message.has("error"));
        assertEquals(code, answer.getAsJsonObject("error").get("code").getAsInt());
    }

    private static String place(int line, int character) {
        return place(BUFFER, line, character);
    }

    private static String place(String uri, int line, int character) {
        return "{'textDocument': {'uri': '" + uri + "'}, 'position': {'line': " + line + ", 'character': " + character
                + "}}";
    }

    private static String range(int line, int character, int endLine, int endCharacter) {
        return String.format(
                "{'start': {'line': %d, 'character': %d}, 'end': {'line': %d, 'character': %d}}",
                line, character, endLine, endCharacter);
    }
}
