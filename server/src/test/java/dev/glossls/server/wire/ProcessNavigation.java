package dev.glossls.server.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Expectation;
import java.util.ArrayList;
import java.util.List;

/** Describes the places to which a server leads from a place in a document. */
record ProcessNavigation(Editor editor, String uri) {
    private static final int WRITE = 3;

    List<String> answer(Expectation expectation) {
        int offset = expectation.text().start();
        return switch (expectation.verb()) {
            case HIGHLIGHTS -> highlights(offset);
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

    private static List<JsonObject> objects(JsonElement answer) {
        List<JsonObject> objects = new ArrayList<>();
        if (answer.isJsonArray()) {
            answer.getAsJsonArray().forEach(element -> objects.add(element.getAsJsonObject()));
        }
        return objects;
    }
}
