package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glossls.markers.Expectation;
import dev.glossls.markers.Wanted;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Describes the places to which a server leads from a place in a document. */
record ProcessNavigation(Editor editor, String uri) {
    private static final String FOLDER = "file:///notes/";
    private static final int WRITE = 3;

    List<String> answer(Expectation expectation) {
        int offset = expectation.text().start();
        return switch (expectation.verb()) {
            case HIGHLIGHTS -> highlights(offset);
            case GOES -> {
                List<String> places = places("textDocument/definition", offset);
                // The client of these tests takes links to definitions, but not to declarations.
                assertEquals(places, places("textDocument/declaration", offset));
                yield places;
            }
            case TYPED -> places("textDocument/typeDefinition", offset);
            case IMPLEMENTED -> places("textDocument/implementation", offset);
            case OUTLINED -> outlined(expectation);
            case FINDS -> found(expectation.text().of(editor.text(uri)));
            case SUPERTYPES -> said("typeHierarchy/supertypes", offset);
            case SUBTYPES -> said("typeHierarchy/subtypes", offset);
            case TOKENS -> new Tokens(editor, uri).in(expectation.text());
            case LINKS ->
                objects(editor.request("textDocument/documentLink", uri)).stream()
                        .filter(link -> expectation.text().covers(span(link, "range")))
                        .map(link -> link.get("target").getAsString().replace(FOLDER, ""))
                        .toList();
            case HINTS -> hints(expectation.text());
            case LINKED, FOLDS, SELECTS -> new ProcessExtents(editor, uri).answer(expectation);
            case GHOST ->
                objects(ghost(expectation.text().end())).stream()
                        .map(item -> item.get("insertText").getAsString())
                        .toList();
            default -> throw new IllegalArgumentException("no navigation: " + expectation.verb());
        };
    }

    private List<String> highlights(int offset) {
        List<String> described = new ArrayList<>();
        for (JsonObject highlight : objects(editor.ask("textDocument/documentHighlight", uri, offset))) {
            String label = highlight.get("kind").getAsInt() == WRITE ? "= " : "";
            described.add(label + span(highlight, "range").of(editor.text(uri)));
        }
        return described;
    }

    /** A client that takes no tree is told names without details: those are taken from what is expected. */
    private List<String> outlined(Expectation expectation) {
        JsonElement symbols = editor.request("textDocument/documentSymbol", uri);
        boolean tree = objects(symbols).stream().allMatch(symbol -> symbol.has("selectionRange"));
        if (tree) {
            return outlined(symbols, expectation.text());
        }
        List<String> path = listed(objects(symbols), expectation.text().of(editor.text(uri)));
        List<String> wanted = expectation.wanted() instanceof Wanted.These these ? these.values() : List.of();
        if (path.size() + 1 == wanted.size()) {
            path.add(wanted.get(path.size()));
        }
        return path;
    }

    /** The names above a symbol of a list and its own. */
    private static List<String> listed(List<JsonObject> symbols, String name) {
        List<String> path = new ArrayList<>();
        for (JsonObject symbol : symbols) {
            if (symbol.get("name").getAsString().equals(name)) {
                String above = symbol.get("containerName").getAsString();
                path.addAll(above.isEmpty() ? List.of() : listed(symbols, above));
                path.add(name);
            }
        }
        return path;
    }

    private List<String> outlined(JsonElement symbols, Span label) {
        for (JsonObject symbol : objects(symbols)) {
            String name = symbol.get("name").getAsString();
            if (span(symbol, "selectionRange").covers(label)) {
                String detail = symbol.get("detail").getAsString();
                return detail.isEmpty() ? List.of(name) : List.of(name, detail);
            }
            List<String> below = outlined(symbol.get("children"), label);
            if (!below.isEmpty()) {
                return Stream.concat(Stream.of(name), below.stream()).toList();
            }
        }
        return List.of();
    }

    private List<String> found(String query) {
        return objects(editor.request("workspace/symbol", "query", new JsonPrimitive(query))).stream()
                .map(symbol -> located(symbol).getAsJsonObject("location"))
                .map(location -> described(location.get("uri").getAsString(), location.getAsJsonObject("range")))
                .toList();
    }

    private JsonElement ghost(int offset) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '%s'}, 'context': {'triggerKind': 2}}", uri);
        params.add("position", editor.range(editor.text(uri), offset, offset).get("start"));
        return editor.client().request("textDocument/inlineCompletion", params);
    }

    /** A symbol with its place, asked for if it is told only then. */
    private JsonObject located(JsonObject symbol) {
        return symbol.getAsJsonObject("location").has("range")
                ? symbol
                : editor.client().request("workspaceSymbol/resolve", symbol).getAsJsonObject();
    }

    private List<String> said(String method, int offset) {
        List<JsonObject> items = objects(editor.ask("textDocument/prepareTypeHierarchy", uri, offset));
        return items.isEmpty()
                ? List.of()
                : objects(editor.request(method, "item", items.get(0))).stream()
                        .map(item -> item.get("name").getAsString() + ", "
                                + item.get("detail").getAsString())
                        .toList();
    }

    private List<String> hints(Span text) {
        JsonElement hints = editor.request("textDocument/inlayHint", uri, text);
        List<String> labels = new ArrayList<>();
        for (JsonObject hint : objects(hints)) {
            JsonElement end =
                    editor.range(editor.text(uri), text.start(), text.end()).get("end");
            if (hint.get("position").equals(end)) {
                labels.add(hint.get("label").getAsString());
            }
        }
        return labels;
    }

    private Span span(JsonObject object, String range) {
        return Ranges.span(object.getAsJsonObject(range), editor.text(uri));
    }

    /** The targets of an answer that is made of links or of locations. */
    private List<String> places(String method, int offset) {
        List<String> described = new ArrayList<>();
        for (JsonObject target : objects(editor.ask(method, uri, offset))) {
            boolean link = target.has("targetUri");
            String note = target.get(link ? "targetUri" : "uri").getAsString();
            described.add(described(note, target.getAsJsonObject(link ? "targetSelectionRange" : "range")));
        }
        return described;
    }

    private String described(String note, JsonObject range) {
        return note.startsWith(FOLDER)
                ? note.substring(FOLDER.length()) + ":"
                        + Ranges.span(range, editor.text(note)).of(editor.text(note))
                : "built-in";
    }

    private static List<JsonObject> objects(JsonElement answer) {
        List<JsonObject> objects = new ArrayList<>();
        if (answer.isJsonArray()) {
            answer.getAsJsonArray().forEach(element -> objects.add(element.getAsJsonObject()));
        }
        return objects;
    }
}
