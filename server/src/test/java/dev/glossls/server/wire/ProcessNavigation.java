package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Expectation;
import java.util.ArrayList;
import java.util.List;

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
            default -> throw new IllegalArgumentException("no navigation: " + expectation.verb());
        };
    }

    private List<String> highlights(int offset) {
        List<String> described = new ArrayList<>();
        for (JsonObject highlight : objects(editor.ask("textDocument/documentHighlight", uri, offset))) {
            String label = highlight.get("kind").getAsInt() == WRITE ? "= " : "";
            described.add(label
                    + Ranges.span(highlight.getAsJsonObject("range"), editor.text(uri))
                            .of(editor.text(uri)));
        }
        return described;
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
