package dev.glossls.server.wire;

import com.google.gson.JsonObject;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;

/** Ranges of the protocol, with characters counted in UTF-16 units, as stretches of a text. */
final class Ranges {
    private Ranges() {}

    static Span span(JsonObject range, String text) {
        LineIndex lines = LineIndex.of(text);
        return new Span(offset(lines, range.getAsJsonObject("start")), offset(lines, range.getAsJsonObject("end")));
    }

    private static int offset(LineIndex lines, JsonObject position) {
        return lines.start(position.get("line").getAsInt())
                + position.get("character").getAsInt();
    }
}
