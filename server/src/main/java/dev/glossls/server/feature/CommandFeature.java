package dev.glossls.server.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Does what a person wants done, by the name of a {@link Command}. */
public final class CommandFeature {
    private final Map<String, Command> commands;

    CommandFeature(List<Command> commands) {
        SortedMap<String, Command> named = new TreeMap<>();
        commands.forEach(command -> named.put(command.name(), command));
        this.commands = Map.copyOf(named);
    }

    public void addTo(Methods methods) {
        methods.request("workspace/executeCommand", JsonObject.class, this::execute);
    }

    private CompletableFuture<? extends @Nullable Object> execute(JsonObject params) {
        String name = JsonPath.string(FromProto.required(params, "params"), "command")
                .orElseThrow(() -> FromProto.invalid("missing: command"));
        Command command = commands.get(name);
        if (command == null) {
            throw FromProto.invalid("no such command: " + name);
        }
        return command.run(arguments(params));
    }

    private static List<JsonElement> arguments(JsonObject params) {
        JsonElement arguments = params.has("arguments") ? params.get("arguments") : JsonNull.INSTANCE;
        if (arguments.isJsonNull()) {
            return List.of();
        }
        if (arguments instanceof JsonArray list) {
            return List.copyOf(list.asList());
        }
        throw FromProto.invalid("arguments: not a list");
    }
}
