package dev.glossls.server.cli;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** What our own editor does with what a server says unasked: it waits for the end of reading notes, and takes note. */
final class EditorAnswers {
    private final CompletableFuture<@Nullable String> notesRead = new CompletableFuture<>();

    /** Done when the server has read the notes, with its words about them. */
    CompletableFuture<@Nullable String> notesRead() {
        return notesRead;
    }

    /** Takes the announcement of a progress. */
    @JsonRequest("window/workDoneProgress/create")
    public CompletableFuture<@Nullable Object> createProgress(JsonObject params) {
        return CompletableFuture.completedFuture(null);
    }

    @JsonNotification("$/progress")
    public void progress(JsonObject params) {
        JsonObject value = params.getAsJsonObject("value");
        if (value.get("kind").getAsString().equals("end")) {
            notesRead.complete(value.has("message") ? value.get("message").getAsString() : "");
        }
    }

    /** A log of the server is not for whoever watches the session. */
    @JsonNotification("window/logMessage")
    public void log(JsonObject params) {}

    @JsonNotification("window/showMessage")
    public void show(JsonObject params) {}
}
