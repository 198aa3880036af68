package dev.glossls.server.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.glossary.Census;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.LoadWatch;
import dev.glossls.server.session.Loader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tells how the server does: its process, what it knows, what it is doing, and what is wrong with the settings. */
final class StatusCommand implements Command {
    private final Requests requests;
    private final Loader loader;
    private final LoadWatch loading;
    private final String version;

    StatusCommand(Requests requests, Loader loader, LoadWatch loading, String version) {
        this.requests = requests;
        this.loader = loader;
        this.loading = loading;
        this.version = version;
    }

    @Override
    public String name() {
        return "glossls.status";
    }

    @Override
    public CompletableFuture<@Nullable JsonElement> run(List<JsonElement> arguments) {
        if (!arguments.isEmpty()) {
            throw FromProto.invalid(name() + " takes no arguments");
        }
        return requests.answer(name(), moment -> Optional.of(status(moment)));
    }

    private JsonElement status(Moment moment) {
        JsonObject status = new JsonObject();
        status.addProperty("version", version);
        status.addProperty("pid", ProcessHandle.current().pid());
        status.add("memory", memory());
        Census census = Census.of(moment.snapshot().glossary(), moment::checkCancelled);
        status.addProperty("notes", census.notes());
        status.addProperty("terms", census.terms());
        status.addProperty("builtInTerms", census.builtInTerms());
        status.addProperty("doing", loading.doing());
        JsonArray problems = new JsonArray();
        loader.settingsProblems().forEach(problems::add);
        status.add("settingsProblems", problems);
        return status;
    }

    private static JsonObject memory() {
        Runtime java = Runtime.getRuntime();
        JsonObject memory = new JsonObject();
        memory.addProperty("usedBytes", java.totalMemory() - java.freeMemory());
        memory.addProperty("heldBytes", java.totalMemory());
        memory.addProperty("mostBytes", java.maxMemory());
        return memory;
    }
}
