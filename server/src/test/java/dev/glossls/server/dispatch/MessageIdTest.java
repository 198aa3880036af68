package dev.glossls.server.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

/** The id of requests that cannot be read otherwise. */
class MessageIdTest {
    @Test
    void theIdIsFoundWhereverItStands() {
        checkNumber("{\"id\": 7, \"method\": \"x\", \"params\": 1}");
        checkNumber("{\"params\": [{}, 1], \"method\": \"x\", \"id\": 7}");
        assertEquals(Optional.of(Either.forLeft("a")), MessageId.of("{\"method\": \"x\", \"id\": \"a\"}"));
    }

    @Test
    void depthDoesNotHideIt() {
        checkNumber("{\"params\": " + "[".repeat(50_000) + "]".repeat(50_000) + ", \"method\": \"x\", \"id\": 7}");
    }

    @Test
    void aMessageThatBreaksOffIsReadUpToThere() {
        checkNumber("{\"id\": 7, \"method\": \"x\", \"params\": {");
    }

    @Test
    void whatIsNoRequestHasNone() {
        for (String message : new String[] {
            "",
            "5",
            "[]",
            "{",
            "{}",
            "{\"method\": \"x\"}",
            "{\"id\": 7}",
            "{\"id\": null, \"method\": \"x\"}",
            "{\"id\": {}, \"method\": \"x\"}",
            "{\"id\": 1.5e300, \"method\": \"x\"}"
        }) {
            assertEquals(Optional.empty(), MessageId.of(message), message);
        }
    }

    private static void checkNumber(String message) {
        assertEquals(Optional.of(7), MessageId.of(message).map(Either::getRight));
    }
}
