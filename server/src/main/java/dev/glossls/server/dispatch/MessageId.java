package dev.glossls.server.dispatch;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Finds the id of a request that cannot be read otherwise, wherever in the message it stands, so that it is answered. */
final class MessageId {
    private MessageId() {}

    /** The id; absent if the message is no request, or no JSON up to there. */
    static Optional<Either<String, Number>> of(String message) {
        Optional<Either<String, Number>> id = Optional.empty();
        boolean request = false;
        try (JsonReader reader = new JsonReader(new StringReader(message))) {
            reader.setStrictness(Strictness.LENIENT);
            // What is skipped is skipped without recursion, however deep it is.
            reader.setNestingLimit(Integer.MAX_VALUE);
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                request |= name.equals("method");
                if (name.equals("id")) {
                    id = id(reader);
                } else {
                    reader.skipValue();
                }
            }
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            // What was found before the message breaks off is good enough for an answer.
            return request ? id : Optional.empty();
        }
        return request ? id : Optional.empty();
    }

    private static Optional<Either<String, Number>> id(JsonReader reader) throws IOException {
        if (reader.peek() == JsonToken.NUMBER) {
            return Optional.of(Either.forRight(reader.nextInt()));
        }
        if (reader.peek() == JsonToken.STRING) {
            return Optional.of(Either.forLeft(reader.nextString()));
        }
        reader.skipValue();
        return Optional.empty();
    }
}
