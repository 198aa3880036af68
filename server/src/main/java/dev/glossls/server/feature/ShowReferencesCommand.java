package dev.glossls.server.feature;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Document;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/**
 * Shows where notes mention a term: opens the first mention where the client can be asked for that, and gives all of them
 * for a result, for clients that can list them.
 */
final class ShowReferencesCommand implements Command {
    static final String NAME = "glossls.showReferences";

    private final Requests requests;
    private final Client client;

    ShowReferencesCommand(Requests requests, Client client) {
        this.requests = requests;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param arguments the URI of an open document, and a term as seen from there */
    @Override
    public CompletableFuture<@Nullable JsonElement> run(List<JsonElement> arguments) {
        if (arguments.size() != 2 || !arguments.stream().allMatch(ShowReferencesCommand::isString)) {
            throw FromProto.invalid(NAME + " takes the URI of an open document and a term");
        }
        NoteId note = FromProto.note(arguments.get(0).getAsString());
        TermKey term = TermKey.of(arguments.get(1).getAsString());
        return requests.answer(NAME, moment -> {
            Document document =
                    moment.snapshot().document(note).orElseThrow(() -> FromProto.invalid("not open: " + note.uri()));
            List<Location> places = places(new Asked(moment, document), term);
            show(moment, places);
            return Optional.of(new Gson().toJsonTree(places));
        });
    }

    private static boolean isString(JsonElement argument) {
        return argument instanceof JsonPrimitive primitive && primitive.isString();
    }

    private static List<Location> places(Asked asked, TermKey term) {
        List<Location> places = new ArrayList<>();
        asked.glossary().meanings(term, asked.note()).stream().findFirst().ifPresent(concept -> {
            MentionSearch search = new MentionSearch(asked, concept);
            search.each(found -> places.addAll(search.places(found.source(), search.uses(found))));
        });
        return places;
    }

    private void show(Moment moment, List<Location> places) {
        if (moment.client().requests().showDocument() && !places.isEmpty()) {
            client.showDocument(places.get(0));
        }
    }
}
