package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Subject.Warning;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a server process finds in one note. */
record ProcessFindings(Editor editor, String uri, String text) {
    List<Warning> warnings() {
        JsonObject report = editor.request("textDocument/diagnostic", json("{'textDocument': {'uri': '%s'}}", uri))
                .getAsJsonObject();
        List<Warning> warnings = new ArrayList<>();
        for (JsonElement item : report.getAsJsonArray("items")) {
            JsonObject diagnostic = item.getAsJsonObject();
            warnings.add(new Warning(
                    diagnostic.get("code").getAsString(), Ranges.span(diagnostic.getAsJsonObject("range"), text)));
        }
        return warnings;
    }

    /** The text after the first quick fix that is offered with its changes. */
    Optional<String> fixed(int offset) {
        JsonObject params =
                json("{'textDocument': {'uri': '%s'}, 'context': {'diagnostics': [], 'only': ['quickfix']}}", uri);
        params.add("range", editor.range(text, offset, offset));
        JsonArray actions = editor.request("textDocument/codeAction", params).getAsJsonArray();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        JsonObject edit = actions.get(0).getAsJsonObject().getAsJsonObject("edit");
        JsonObject change =
                edit.getAsJsonObject("changes").getAsJsonArray(uri).get(0).getAsJsonObject();
        Span span = Ranges.span(change.getAsJsonObject("range"), text);
        return Optional.of(
                text.substring(0, span.start()) + change.get("newText").getAsString() + text.substring(span.end()));
    }
}
