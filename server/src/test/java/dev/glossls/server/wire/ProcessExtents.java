package dev.glossls.server.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Expectation;
import dev.glossls.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/** Describes the parts of a document that a server tells of. */
record ProcessExtents(Editor editor, String uri) {
    List<String> answer(Expectation expectation) {
        int offset = expectation.text().start();
        return switch (expectation.verb()) {
            case LINKED -> linked(editor.ask("textDocument/linkedEditingRange", uri, offset));
            case FOLDS -> folds(editor.request("textDocument/foldingRange", uri).getAsJsonArray(), offset);
            default -> selects(offset);
        };
    }

    private List<String> linked(JsonElement answer) {
        List<String> linked = new ArrayList<>();
        if (answer.isJsonObject()) {
            answer.getAsJsonObject().getAsJsonArray("ranges").forEach(range -> linked.add(text(range)));
        }
        return linked;
    }

    private List<String> folds(JsonArray answer, int offset) {
        String text = editor.text(uri);
        LineIndex lines = LineIndex.of(text);
        List<String> last = new ArrayList<>();
        for (JsonElement element : answer) {
            JsonObject fold = element.getAsJsonObject();
            if (fold.get("startLine").getAsInt() == lines.lineAt(offset)) {
                last.add(lines.span(fold.get("endLine").getAsInt()).of(text).strip());
            }
        }
        return last;
    }

    private List<String> selects(int offset) {
        JsonObject params = Editor.json("{'textDocument': {'uri': '%s'}}", uri);
        JsonArray positions = new JsonArray();
        positions.add(editor.range(editor.text(uri), offset, offset).get("start"));
        params.add("positions", positions);
        JsonElement selection = editor.client()
                .request("textDocument/selectionRange", params)
                .getAsJsonArray()
                .get(0);
        List<String> wider = new ArrayList<>();
        while (selection instanceof JsonObject inner) {
            wider.add(firstLine(text(inner.get("range"))));
            selection = inner.get("parent");
        }
        return wider;
    }

    private String text(JsonElement range) {
        return Ranges.span(range.getAsJsonObject(), editor.text(uri)).of(editor.text(uri));
    }

    private static String firstLine(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end < 0 ? stripped : stripped.substring(0, end).strip() + " …";
    }
}
