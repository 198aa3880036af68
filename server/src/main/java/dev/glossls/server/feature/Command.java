package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Something that a person can have done by name; see {@link CommandFeature}. */
interface Command {
    /** What clients call it; begins with {@code glossls.}. */
    String name();

    /**
     * Does it. Called on the thread that reads messages, so that work belongs into {@code Requests.answer}.
     *
     * @param arguments as the client sent them; may be of any number and type
     * @return what the client gets for a result
     */
    CompletableFuture<? extends @Nullable Object> run(List<JsonElement> arguments);
}
