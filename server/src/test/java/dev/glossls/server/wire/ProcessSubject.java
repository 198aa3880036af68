package dev.glossls.server.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.markers.Expectation;
import dev.glossls.markers.Subject;
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
    public List<String> navigate(Expectation expectation) {
        return new ProcessNavigation(editor, uri(expectation.note())).answer(expectation);
    }

    @Override
    public List<Warning> warnings(String note) {
        return findings(note).warnings();
    }

    @Override
    public Optional<String> fixed(String note, int offset) {
        return findings(note).fixed(offset);
    }

    private ProcessFindings findings(String note) {
        return new ProcessFindings(editor, uri(note), notes.getOrDefault(note, ""));
    }

    @Override
    public void close() {
        notes.keySet().forEach(name -> editor.close(uri(name)));
    }

    private static Item item(String text, JsonObject item) {
        JsonObject edit = item.getAsJsonObject("textEdit");
        JsonObject range = edit.getAsJsonObject("range");
        Span replaced = Ranges.span(range, text);
        return new Item(
                item.get("label").getAsString(), replaced, edit.get("newText").getAsString());
    }

    private static String uri(String name) {
        return "file:///notes/" + name;
    }
}
