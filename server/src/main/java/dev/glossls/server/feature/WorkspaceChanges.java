package dev.glossls.server.feature;

import com.google.gson.JsonObject;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Log;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.protocol.Folders;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.Loader;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Hears what changes around the buffers: files on disk, the folders of the workspace, the client's settings. */
public final class WorkspaceChanges {
    private static final int CONFIGURATION_SECONDS = 2;

    private final Client client;
    private final Loader loader;
    private final Log log;

    public WorkspaceChanges(Client client, Loader loader, Log log) {
        this.client = client;
        this.loader = loader;
        this.log = log;
    }

    public void addTo(Methods methods) {
        methods.notification("initialized", JsonObject.class, this::initialized);
        methods.notification("workspace/didChangeConfiguration", JsonObject.class, this::didChangeConfiguration);
        methods.notification("workspace/didChangeWatchedFiles", JsonObject.class, this::didChangeWatchedFiles);
        methods.notification("workspace/didChangeWorkspaceFolders", JsonObject.class, this::didChangeWorkspaceFolders);
    }

    /** The client is ready to be asked; once its settings are known, the notes are read. */
    private void initialized(JsonObject params) {
        var unused = client.register().exceptionally(failure -> {
            log.info("The client does not tell of changes on disk: " + failure.getMessage());
            return new JsonObject();
        });
        refresh();
    }

    private void didChangeConfiguration(JsonObject params) {
        Optional<JsonObject> pushed = JsonPath.object(params, "settings.glossls");
        pushed.ifPresent(loader::client);
        if (pushed.isPresent()) {
            loader.refresh();
        } else {
            refresh();
        }
    }

    private void didChangeWatchedFiles(JsonObject params) {
        loader.changed(Folders.paths(JsonPath.elements(params, "changes")));
    }

    private void didChangeWorkspaceFolders(JsonObject params) {
        loader.changeFolders(
                Folders.paths(JsonPath.elements(params, "event.removed")),
                Folders.paths(JsonPath.elements(params, "event.added")));
    }

    /** Reads settings and notes again as if the server had just started; done when they are read. */
    CompletableFuture<Void> restart() {
        return askForSettings().thenCompose(asked -> loader.restart());
    }

    private void refresh() {
        var unused = askForSettings().thenRun(loader::refresh);
    }

    /** Asks; done when the client has answered, or has taken too long, so that what is known already has to do. */
    private CompletableFuture<Void> askForSettings() {
        if (!client.facts().requests().configuration()) {
            return CompletableFuture.completedFuture(null);
        }
        return client.configuration()
                .orTimeout(CONFIGURATION_SECONDS, TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    if (failure != null) {
                        log.info("The client did not tell its settings: " + failure);
                    } else if (answer.isJsonArray()
                            && !answer.getAsJsonArray().isEmpty()
                            && answer.getAsJsonArray().get(0) instanceof JsonObject settings) {
                        loader.client(settings);
                    }
                    return null;
                });
    }
}
