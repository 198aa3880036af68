package dev.glossls.server.dispatch;

import com.google.gson.JsonObject;
import dev.glossls.server.session.LoadProgress;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Shows the loading of notes in the client, where it can. What it shows waits until the client has agreed to it. */
public final class Progress implements LoadProgress {
    private final Client client;
    private final IdleCollection idle;
    private int tokens;
    private @Nullable CompletableFuture<Void> shown;

    public Progress(Client client, IdleCollection idle) {
        this.client = client;
        this.idle = idle;
    }

    @Override
    public synchronized void began() {
        idle.loadingBegan();
        if (!client.facts().requests().progress()) {
            return;
        }
        tokens++;
        shown = client.createProgress(token()).thenAccept(created -> {});
        JsonObject begin = value("begin", "");
        begin.addProperty("title", "Reading notes");
        begin.addProperty("percentage", 0);
        send(begin);
    }

    @Override
    public synchronized void reached(int notes, int of) {
        JsonObject report = value("report", notes + " of " + of);
        report.addProperty("percentage", of == 0 ? 100 : (int) (100L * notes / of));
        send(report);
    }

    @Override
    public synchronized void ended(int notes) {
        idle.loadingEnded();
        send(value("end", notes + " notes"));
        shown = null;
    }

    private void send(JsonObject value) {
        CompletableFuture<Void> before = shown;
        if (before != null) {
            String token = token();
            shown = before.thenRun(() -> client.progress(token, value));
        }
    }

    private String token() {
        return "glossls-" + tokens;
    }

    private static JsonObject value(String kind, String message) {
        JsonObject value = new JsonObject();
        value.addProperty("kind", kind);
        if (!message.isEmpty()) {
            value.addProperty("message", message);
        }
        return value;
    }
}
