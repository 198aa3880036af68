package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.protocol.Edits;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Writes down all that the notes define: for a result, or into a file that the client makes. */
final class ExportCommand implements Command {
    private static final String NAME = "glossls.export";

    private final Requests requests;
    private final Client client;

    ExportCommand(Requests requests, Client client) {
        this.requests = requests;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * @param arguments none, or one object: the {@code format}, {@code markdown} or {@code jsonl}, and the {@code uri} of a
     *     file that takes the text, whatever it holds already
     * @return the text; nothing if the client has put it into the file
     */
    @Override
    public CompletableFuture<@Nullable String> run(List<JsonElement> arguments) {
        JsonObject wanted = wanted(arguments);
        ExportFormat format = format(JsonPath.string(wanted, "format").orElse("markdown"));
        Optional<String> file =
                JsonPath.string(wanted, "uri").map(uri -> FromProto.note(uri).uri());
        ClientFacts facts = client.facts();
        boolean able = facts.requests().applyEdit() && facts.edits().creation();
        if (file.isPresent() && !able) {
            throw FromProto.refused(
                    "This editor makes no files when it is asked to. Without uri, the text is the answer.");
        }
        CompletableFuture<@Nullable String> text = requests.answer(
                NAME, moment -> Optional.of(format.of(moment.snapshot().glossary(), moment::checkCancelled)));
        return file.isEmpty() ? text : text.thenCompose(made -> write(file.get(), made == null ? "" : made));
    }

    private CompletableFuture<@Nullable String> write(String uri, String text) {
        return client.applyEdit("Write the glossary", Edits.file(uri, text)).thenApply(answer -> {
            if (!JsonPath.isTrue(answer, "applied")) {
                throw FromProto.refused("The editor did not write " + uri + ".");
            }
            return null;
        });
    }

    private static JsonObject wanted(List<JsonElement> arguments) {
        if (arguments.isEmpty()) {
            return new JsonObject();
        }
        if (arguments.size() == 1 && arguments.get(0) instanceof JsonObject wanted) {
            return wanted;
        }
        throw FromProto.invalid(NAME + " takes no arguments, or one object: format, uri");
    }

    private static ExportFormat format(String name) {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        throw FromProto.invalid("no such format: " + name);
    }
}
