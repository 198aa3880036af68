package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import dev.glossls.server.protocol.FromProto;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Forgets all that was read, and reads settings and notes again. Answered when that is done. */
final class RestartCommand implements Command {
    private final WorkspaceChanges workspace;

    RestartCommand(WorkspaceChanges workspace) {
        this.workspace = workspace;
    }

    @Override
    public String name() {
        return "glossls.restart";
    }

    @Override
    public CompletableFuture<@Nullable JsonElement> run(List<JsonElement> arguments) {
        if (!arguments.isEmpty()) {
            throw FromProto.invalid(name() + " takes no arguments");
        }
        return workspace.restart().thenApply(done -> null);
    }
}
