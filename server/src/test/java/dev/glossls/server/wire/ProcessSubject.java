package dev.glossls.server.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Subject;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes that are open in an editor, and a server process that answers about them. Closing it closes the notes. */
final class ProcessSubject implements Subject {
    private final Editor editor;
    private final Map<String, String> notes;

    private ProcessSubject(Editor editor, Map<String, String> notes) {
        this.editor = editor;
        this.notes = Map.copyOf(notes);
    }

    static ProcessSubject open(Editor editor, Map<String, String> notes) {
        notes.forEach((name, text) -> editor.open(uri(name), text));
        return new ProcessSubject(editor, notes);
    }

    @Override
    public Optional<String> hover(String note, int offset) {
        return editor.hoverText(uri(note), offset);
    }

    @Override
    public List<Item> complete(String note, int offset) {
        List<Item> items = new ArrayList<>();
        if (editor.completion(uri(note), offset) instanceof JsonObject list) {
            for (JsonElement item : list.getAsJsonArray("items")) {
                items.add(item(notes.getOrDefault(note, ""), item.getAsJsonObject()));
            }
        }
        return items;
    }

    @Override
    public List<Warning> warnings(String note) {
        List<Warning> warnings = new ArrayList<>();
        LineIndex lines = LineIndex.of(notes.getOrDefault(note, ""));
        JsonObject report = editor.diagnostics(uri(note)).getAsJsonObject();
        for (JsonElement item : report.getAsJsonArray("items")) {
            JsonObject diagnostic = item.getAsJsonObject();
            warnings.add(new Warning(
                    diagnostic.get("code").getAsString(), span(lines, diagnostic.getAsJsonObject("range"))));
        }
        return warnings;
    }

    @Override
    public void close() {
        notes.keySet().forEach(name -> editor.close(uri(name)));
    }

    private static Item item(String text, JsonObject item) {
        JsonObject edit = item.getAsJsonObject("textEdit");
        JsonObject range = edit.getAsJsonObject("range");
        LineIndex lines = LineIndex.of(text);
        return new Item(
                item.get("label").getAsString(), span(lines, range), edit.get("newText").getAsString());
    }

    private static Span span(LineIndex lines, JsonObject range) {
        return new Span(offset(lines, range, "start"), offset(lines, range, "end"));
    }

    private static int offset(LineIndex lines, JsonObject range, String end) {
        JsonObject position = range.getAsJsonObject(end);
        return lines.start(position.get("line").getAsInt())
                + position.get("character").getAsInt();
    }

    private static String uri(String name) {
        return "file:///notes/" + name;
    }
}
