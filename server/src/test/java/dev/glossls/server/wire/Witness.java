package dev.glossls.server.wire;

import com.google.gson.JsonObject;
import dev.glossls.server.protocolmodel.Conversation;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that a conversation keeps to the protocol: what the client sends against it fails at once, what the server
 * does is kept until the test's own thread asks.
 */
final class Witness {
    private final Conversation conversation = new Conversation();
    private final List<String> problems = new ArrayList<>();
    private volatile boolean clientIsFree;

    /** From now on the client may send what it likes. */
    void letClientSendAnything() {
        clientIsFree = true;
    }

    void sent(JsonObject message) {
        List<String> wrong = conversation.sent(message);
        if (!clientIsFree && !wrong.isEmpty()) {
            throw new AssertionError("The client does not keep to the protocol: " + wrong + " in " + message);
        }
    }

    void received(JsonObject message) {
        List<String> wrong = conversation.received(message);
        if (!wrong.isEmpty()) {
            synchronized (problems) {
                problems.add(wrong + " in " + message);
            }
        }
    }

    /** Fails if the server has not kept to the protocol since this was asked last. */
    void assertSound() {
        synchronized (problems) {
            if (!problems.isEmpty()) {
                AssertionError error =
                        new AssertionError("The server does not keep to the protocol:\n" + String.join("\n", problems));
                problems.clear();
                throw error;
            }
        }
    }
}
