package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Subject.Warning;
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

    Optional<String> fixed(int offset) {
        return Optional.empty();
    }
}
