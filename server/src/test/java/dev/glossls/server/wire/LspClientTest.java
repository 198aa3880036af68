package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The client of the wire tests sees to it that both sides keep to the protocol. */
@Timeout(60)
class LspClientTest {
    private static final JsonObject NOBODY =
            Editor.json("{'processId': null, 'rootUri': null, 'capabilities': {}, 'initializationOptions': {}}");

    @Test
    void aServerThatBreaksTheProtocolFailsTheTest() {
        LspClient client = client("{'jsonrpc': '2.0', 'method': 'window/logMessage', 'params': {'message': 5}}");
        AssertionError error = assertThrows(AssertionError.class, client::awaitEnd);
        assertTrue(error.toString().contains("window/logMessage.message: no string"), error::toString);
    }

    @Test
    void aServerThatAsksWhatWasNotDeclaredFailsTheTest() {
        LspClient client = client("{'jsonrpc': '2.0', 'method': 'workspace/codeLens/refresh', 'id': 1}");
        AssertionError error = assertThrows(AssertionError.class, client::awaitEnd);
        assertTrue(error.toString().contains("sent without workspace.codeLens.refreshSupport"), error::toString);
    }

    @Test
    void aClientThatBreaksTheProtocolFailsAtOnceUnlessItMay() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        LspClient client = new LspClient(new ByteArrayInputStream(new byte[0]), sent);
        client.notify("initialized", new JsonObject());
        int before = sent.size();
        assertThrows(AssertionError.class, () -> client.notify("textDocument/didOpen", new JsonObject()));
        assertThrows(AssertionError.class, () -> client.send("textDocument/invented", NOBODY));
        assertEquals(before, sent.size());
        client.sendsAnything();
        client.notify("textDocument/didOpen", new JsonObject());
        assertTrue(before < sent.size());
    }

    /** A client whose server says just that. */
    private static LspClient client(String said) {
        byte[] body = said.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        frames.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        frames.writeBytes(body);
        return new LspClient(new ByteArrayInputStream(frames.toByteArray()), new ByteArrayOutputStream());
    }
}
