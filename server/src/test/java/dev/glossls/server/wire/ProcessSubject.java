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
        return editor.hoverPlainly(uri(note), offset);
    }

    @Override
    public List<Item> complete(String note, int offset) {
        List<Item> items = new ArrayList<>();
        if (editor.completion(uri(note), offset) instanceof JsonObject list) {
            for (JsonElement item : list.getAsJsonArray("items")) {
                items.add(item(notes.getOrDefault(note, ""), list, item.getAsJsonObject()));
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
    public boolean tellsFindings() {
        return editor.serverHas("diagnosticProvider");
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

    /** An item that says for itself what it replaces, or leaves that to the list. */
    private static Item item(String text, JsonObject list, JsonObject item) {
        String label = item.get("label").getAsString();
        boolean alone = item.has("textEdit");
        JsonObject edit = alone ? item.getAsJsonObject("textEdit") : item;
        JsonObject range = alone
                ? edit.getAsJsonObject("range")
                : list.getAsJsonObject("itemDefaults").getAsJsonObject("editRange");
        JsonElement insert = edit.get(alone ? "newText" : "textEditText");
        Span replaced = Ranges.span(range, text);
        return new Item(label, replaced, insert == null ? label : insert.getAsString());
    }

    private static String uri(String name) {
        return "file:///notes/" + name;
    }
}
