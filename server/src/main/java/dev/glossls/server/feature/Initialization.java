package dev.glossls.server.feature;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Trace;
import dev.glossls.server.protocol.Capabilities;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.protocol.Folders;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.Loader;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The beginning and the end of a conversation. Nothing is read from disk before the client has its answer. */
public final class Initialization {
    private final Client client;
    private final Loader loader;
    private final Trace trace;
    private final Consumer<OptionalLong> parent;
    private final List<String> commands;

    /**
     * @param parent is told the client's process
     * @param commands the names of what can be executed
     */
    public Initialization(
            Client client, Loader loader, Trace trace, Consumer<OptionalLong> parent, List<String> commands) {
        this.client = client;
        this.loader = loader;
        this.trace = trace;
        this.parent = parent;
        this.commands = List.copyOf(commands);
    }

    public void addTo(Methods methods) {
        methods.request("initialize", JsonObject.class, this::initialize);
        methods.request("shutdown", JsonObject.class, this::shutdown);
        methods.notification("$/setTrace", JsonObject.class, this::setTrace);
    }

    private CompletableFuture<JsonObject> initialize(JsonObject params) {
        ClientFacts facts = ClientFacts.of(params);
        client.introduced(facts);
        loader.folders(Folders.initial(params));
        JsonPath.string(params, "trace").ifPresent(trace::set);
        JsonPath.at(params, "initializationOptions")
                .map(options -> JsonPath.at(options, "glossls").orElse(options))
                .filter(JsonObject.class::isInstance)
                .ifPresent(options -> loader.client(options.getAsJsonObject()));
        parent.accept(processId(params));
        return CompletableFuture.completedFuture(Capabilities.initializeResult(facts, version(), commands));
    }

    private CompletableFuture<@Nullable Object> shutdown(JsonObject nothing) {
        loader.stop();
        return CompletableFuture.completedFuture(null);
    }

    private void setTrace(JsonObject params) {
        JsonPath.string(params, "value").ifPresent(trace::set);
    }

    private static OptionalLong processId(JsonObject params) {
        return JsonPath.at(params, "processId")
                .filter(value -> value instanceof JsonPrimitive number && number.isNumber())
                .map(value -> OptionalLong.of(value.getAsLong()))
                .orElse(OptionalLong.empty());
    }

    static String version() {
        String packed = Initialization.class.getPackage().getImplementationVersion();
        return packed == null ? "development" : packed;
    }
}
