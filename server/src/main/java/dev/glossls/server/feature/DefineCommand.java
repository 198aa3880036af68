package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.action.Action;
import dev.glossls.action.Actions;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Pointed;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.session.Document;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.jspecify.annotations.Nullable;

/**
 * Defines a term, as the code action of that name does, for clients without code actions: the definition goes to the note
 * that holds the glossary, or right below the place. Of a term that notes define already it shows where.
 */
final class DefineCommand implements Command {
    private static final String NAME = "glossls.define";

    private final Requests requests;
    private final Client client;

    DefineCommand(Requests requests, Client client) {
        this.requests = requests;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What is to be done: {@code change} is called {@code title}; or else nothing, for the places define the term. */
    private record Outcome(String title, Optional<WorkspaceEdit> change, List<Location> places) {}

    /**
     * @param arguments one object: the {@code uri} of an open note, and the {@code term} or a {@code position} in it or both;
     *     {@code here} to define it below the place and nowhere else
     * @return the {@code title} of what was done, with the {@code edit} if the client did not make it, or the {@code places}
     *     where the term is defined already
     */
    @Override
    public CompletableFuture<@Nullable Map<String, ?>> run(List<JsonElement> arguments) {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof JsonObject wanted)) {
            throw FromProto.invalid(NAME + " takes one object: uri, and term or position");
        }
        NoteId note = FromProto.note(JsonPath.string(wanted, "uri").orElse(null));
        return requests.answer(NAME, moment -> {
                    Document document = moment.snapshot()
                            .document(note)
                            .filter(Document::isMarkdown)
                            .orElseThrow(() -> FromProto.invalid("no open note: " + note.uri()));
                    return Optional.of(outcome(new Asked(moment, document), wanted));
                })
                .thenCompose(outcome -> outcome == null ? CompletableFuture.completedFuture(null) : done(outcome));
    }

    private static Outcome outcome(Asked asked, JsonObject wanted) {
        Optional<String> term = JsonPath.string(wanted, "term").map(String::strip);
        Optional<Integer> offset =
                JsonPath.at(wanted, "position").map(position -> asked.offset(FromProto.position(position)));
        if (term.isEmpty() && offset.isEmpty()) {
            throw FromProto.invalid("missing: term or position");
        }
        List<Concept> known = term.map(name -> asked.glossary().meanings(TermKey.of(name), asked.note()))
                .orElseGet(() -> pointed(asked, offset.orElse(0)));
        List<Concept> own =
                known.stream().filter(concept -> !concept.isBuiltIn()).toList();
        if (!own.isEmpty()) {
            return new Outcome(
                    "\"" + own.get(0).label() + "\" is defined already", Optional.empty(), places(asked, own));
        }
        Span place = term.map(name -> place(asked.prose(), name, offset.orElse(0)))
                .orElseGet(() -> Span.at(offset.orElse(0)));
        List<Action> actions = Actions.defining(Offers.situation(asked, place, List.of()));
        if (actions.isEmpty()) {
            throw FromProto.refused("There is nothing here that can be defined.");
        }
        Action action = actions.get(JsonPath.isTrue(wanted, "here") ? 0 : actions.size() - 1);
        return new Outcome(action.title(), Optional.of(Offers.edit(asked, action)), List.of());
    }

    private static List<Concept> pointed(Asked asked, int offset) {
        return Pointed.at(asked.glossary(), asked.note(), asked.prose(), offset)
                .map(Pointed::meanings)
                .orElse(List.of());
    }

    /** Where the note says the words: around or behind an offset, or else wherever it says them first. */
    private static Span place(Prose prose, String words, int offset) {
        Optional<Span> first = Optional.empty();
        for (Passage passage : prose.passages()) {
            for (int at = passage.text().indexOf(words);
                    at >= 0;
                    at = passage.text().indexOf(words, at + 1)) {
                Span found = passage.source(new Span(at, at + words.length()));
                if (found.end() >= offset) {
                    return found;
                }
                first = first.or(() -> Optional.of(found));
            }
        }
        return first.orElseThrow(() -> FromProto.refused("\"" + words + "\" does not stand in this note."));
    }

    private static List<Location> places(Asked asked, List<Concept> concepts) {
        return new Targets(asked, NAME)
                .of(Span.at(0), concepts)
                .<List<Location>>map(targets -> List.copyOf(targets.getLeft()))
                .orElse(List.of());
    }

    /** Runs when the answer is ready: on a thread that may not wait for the client. */
    private CompletableFuture<@Nullable Map<String, ?>> done(Outcome outcome) {
        ClientFacts.Requests able = client.facts().requests();
        if (outcome.change().isPresent()) {
            WorkspaceEdit change = outcome.change().get();
            CompletableFuture<Boolean> applied = able.applyEdit()
                    ? client.applyEdit(outcome.title(), change).thenApply(answer -> JsonPath.isTrue(answer, "applied"))
                    : CompletableFuture.completedFuture(false);
            return applied.thenApply(
                    done -> done ? Map.of("title", outcome.title()) : Map.of("title", outcome.title(), "edit", change));
        }
        if (able.showDocument() && !outcome.places().isEmpty()) {
            client.showDocument(outcome.places().get(0));
        } else if (able.messages()) {
            client.showMessage(outcome.title());
        }
        return CompletableFuture.completedFuture(Map.of("title", outcome.title(), "places", outcome.places()));
    }
}
