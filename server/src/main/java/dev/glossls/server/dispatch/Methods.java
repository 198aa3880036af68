package dev.glossls.server.dispatch;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a client may call, each with the type of its parameters and who answers. They are told here by name,
 * not found by annotations: reading a few annotations takes a sixth of the time to start.
 */
public final class Methods implements Endpoint {
    private final Map<String, JsonRpcMethod> signatures = new HashMap<>();
    private final Map<String, Function<@Nullable Object, CompletableFuture<?>>> answers = new HashMap<>();
    private final Map<String, Consumer<@Nullable Object>> actions = new HashMap<>();

    /** Adds a request. One with other parameters is refused. */
    public <P> void request(String name, Class<P> parameters, Function<P, CompletableFuture<?>> answer) {
        signatures.put(name, JsonRpcMethod.request(name, Object.class, parameters));
        answers.put(name, given -> answer.apply(cast(parameters, given)));
    }

    /** Adds a notification. */
    public <P> void notification(String name, Class<P> parameters, Consumer<P> action) {
        signatures.put(name, JsonRpcMethod.notification(name, parameters));
        actions.put(name, given -> action.accept(cast(parameters, given)));
    }

    /** What lsp4j needs to read the messages. */
    Map<String, JsonRpcMethod> signatures() {
        return Map.copyOf(signatures);
    }

    @Override
    public CompletableFuture<?> request(String name, @Nullable Object given) {
        Function<@Nullable Object, CompletableFuture<?>> answer = answers.get(name);
        if (answer == null) {
            throw refusal(ResponseErrorCode.MethodNotFound, "no such method: " + name);
        }
        return answer.apply(given);
    }

    /** What nobody answers to is passed over, as the protocol allows. */
    @Override
    public void notify(String name, @Nullable Object given) {
        Consumer<@Nullable Object> action = actions.get(name);
        if (action != null) {
            action.accept(given);
        }
    }

    /** Parameters may also come as a list of one; where a tree is read, none at all are an empty one. */
    private static <P> P cast(Class<P> type, @Nullable Object given) {
        Object single = given instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : given;
        if (type == JsonObject.class && (single == null || single instanceof JsonNull)) {
            return type.cast(new JsonObject());
        }
        if (!type.isInstance(single)) {
            throw refusal(ResponseErrorCode.InvalidParams, "parameters of a wrong type, or none");
        }
        return type.cast(single);
    }

    private static ResponseErrorException refusal(ResponseErrorCode code, String reason) {
        return new ResponseErrorException(ErrorAnswers.error(code, reason));
    }
}
