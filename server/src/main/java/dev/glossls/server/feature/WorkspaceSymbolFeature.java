package dev.glossls.server.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.glossls.glossary.ConceptSearch;
import dev.glossls.glossary.ConceptSearch.Found;
import dev.glossls.glossary.Place;
import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.protocol.JsonPath;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.Source;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * Searches for terms in all notes. No file is read for that: the place of a term in a closed note is the start of its line,
 * unless the client asks again for the one it goes to.
 */
@SuppressWarnings("deprecation") // The older form of a symbol is what clients know that do not ask again.
public final class WorkspaceSymbolFeature {
    private final Questions questions;

    public WorkspaceSymbolFeature(Questions questions) {
        this.questions = questions;
    }

    public void addTo(Methods methods) {
        methods.request("workspace/symbol", WorkspaceSymbolParams.class, this::symbol);
        methods.request("workspaceSymbol/resolve", WorkspaceSymbol.class, this::resolve);
    }

    private CompletableFuture<@Nullable Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
            symbol(WorkspaceSymbolParams params) {
        String query = FromProto.required(params.getQuery(), "query");
        return questions.about(
                Feature.WORKSPACE_SYMBOL,
                "workspace/symbol",
                moment -> Optional.of(
                        symbols(moment, ConceptSearch.of(moment.snapshot().glossary(), query))));
    }

    private CompletableFuture<@Nullable WorkspaceSymbol> resolve(WorkspaceSymbol symbol) {
        Either<Location, WorkspaceSymbolLocation> location = FromProto.required(symbol.getLocation(), "location");
        NoteId note = FromProto.note(location.map(Location::getUri, WorkspaceSymbolLocation::getUri));
        return questions.completed(
                Feature.WORKSPACE_SYMBOL,
                "workspaceSymbol/resolve",
                symbol,
                moment -> moment.client().symbols().lazyPlace() ? resolved(moment, symbol, note) : symbol);
    }

    private static Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> symbols(
            Moment moment, List<Found> found) {
        if (!moment.client().symbols().lazyPlace()) {
            return Either.forLeft(found.stream()
                    .map(one -> new SymbolInformation(name(one), SymbolKind.Class, here(moment, one), container(one)))
                    .toList());
        }
        List<WorkspaceSymbol> symbols = new ArrayList<>();
        for (Found one : found) {
            String uri = one.place().note().uri();
            WorkspaceSymbol symbol = new WorkspaceSymbol(
                    name(one), SymbolKind.Class, Either.forRight(new WorkspaceSymbolLocation(uri)), container(one));
            JsonObject data = new JsonObject();
            data.addProperty("name", one.name());
            symbol.setData(data);
            symbols.add(symbol);
        }
        return Either.forRight(symbols);
    }

    /** An alias shows what it stands for. */
    private static String name(Found found) {
        return found.name().equals(found.label()) ? found.name() : found.name() + " (" + found.label() + ")";
    }

    private static String container(Found found) {
        return found.place().note().title();
    }

    private static Location here(Moment moment, Found found) {
        Place place = found.place();
        return new Location(
                place.note().uri(),
                moment.snapshot()
                        .document(place.note())
                        .map(document -> range(moment, document.source(), place))
                        .orElseGet(() -> lineStart(place)));
    }

    private static WorkspaceSymbol resolved(Moment moment, WorkspaceSymbol symbol, NoteId note) {
        symbol.setLocation(Either.forRight(new WorkspaceSymbolLocation(note.uri())));
        JsonElement data = symbol.getData() instanceof JsonElement json ? json : JsonNull.INSTANCE;
        JsonPath.string(data, "name")
                .map(TermKey::of)
                .flatMap(key -> moment.snapshot().glossary().places(key).stream()
                        .filter(place -> place.note().equals(note))
                        .findFirst())
                .flatMap(place -> moment.snapshot().source(note).map(source -> range(moment, source, place)))
                .ifPresent(range -> symbol.setLocation(Either.forLeft(new Location(note.uri(), range))));
        return symbol;
    }

    private static Range range(Moment moment, Source source, Place place) {
        return ToProto.range(
                moment.client().encoding(), source, place.definition().nameSpan());
    }

    private static Range lineStart(Place place) {
        Position start = new Position(place.definition().line(), 0);
        return new Range(start, start);
    }
}
