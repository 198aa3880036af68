package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The cells of notebooks, each a note of its own. */
@Timeout(120)
class NotebookIT {
    private static final String CLIENT = """
            {"notebookDocument": {"synchronization": {}}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
            """;

    private static final String NOTEBOOK = "file:///n/reef.ipynb";
    private static final String FIRST = "vscode-notebook-cell:/n/reef.ipynb#A";
    private static final String SECOND = "vscode-notebook-cell:/n/reef.ipynb#B";
    private static final String THIRD = "vscode-notebook-cell:/n/reef.ipynb#C";
    private static final String NOTE = "untitled:note";

    private final LspProcess server = LspProcess.start();
    private final LspClient client = server.client();
    private final Editor editor = Editor.on(client);

    @BeforeEach
    void open() {
        editor.start(CLIENT, "{}");
        editor.open(NOTE, "Of the tide pool and the brine shelf.\n");
        JsonObject params = notebook();
        JsonArray cells = new JsonArray();
        cells.add(cell(1, FIRST));
        cells.add(cell(2, SECOND));
        params.getAsJsonObject("notebookDocument").addProperty("notebookType", "jupyter-notebook");
        params.getAsJsonObject("notebookDocument").add("cells", cells);
        JsonArray texts = new JsonArray();
        texts.add(text(FIRST, "markdown", "- **Tide pool**: a hollow that keeps water\n"));
        texts.add(text(SECOND, "python", "# of a tide pool\n"));
        params.add("cellTextDocuments", texts);
        client.notify("notebookDocument/didOpen", params);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theServerWantsTheCellsThatAreMarkdown() {
        LspProcess other = LspProcess.start();
        try (other) {
            JsonObject able = Editor.on(other.client()).initialize(CLIENT, "{}").getAsJsonObject("capabilities");
            assertEquals(
                    json(
                            "{'notebookSelector': [{'notebook': 'jupyter-notebook', 'cells': [{'language': 'markdown'}]}]}"),
                    able.get("notebookDocumentSync"));
        }
        LspProcess less = LspProcess.start();
        try (less) {
            JsonObject able = Editor.on(less.client()).initialize("{}", "{}").getAsJsonObject("capabilities");
            assertFalse(able.has("notebookDocumentSync"));
        }
    }

    @Test
    void whatACellDefinesIsKnownEverywhere() {
        String card = editor.hoverText(NOTE, "tide pool").orElseThrow();
        assertTrue(card.contains("a hollow that keeps water"), card);
        assertTrue(card.contains("reef.ipynb:1"), card);
    }

    @Test
    void aCellIsADocument() {
        JsonElement hover = hover(FIRST, 6);
        assertTrue(hover.toString().contains("a hollow that keeps water"), hover.toString());
        assertTrue(hover(SECOND, 8).toString().contains("a hollow that keeps water"), "in code as in other files");
    }

    @Test
    void cellsChangeMoveComeAndGo() {
        change(
                "{'cells': {'textContent': [{'document': {'uri': '" + FIRST + "', 'version': 2},"
                        + " 'changes': [{'range': {'start': {'line': 0, 'character': 19}, 'end': {'line': 0, 'character': 25}}, 'text': 'basin'}]}]}}");
        assertTrue(editor.hoverText(NOTE, "tide pool").orElseThrow().contains("basin that keeps water"));

        change("{'cells': {'structure': {'array': {'start': 1, 'deleteCount': 0, 'cells': [{'kind': 1, 'document': '"
                + THIRD + "'}]}, 'didOpen': [" + text(THIRD, "markdown", "- **Brine shelf**: a shelf of brine\n")
                + "]}}}");
        assertTrue(editor.hoverText(NOTE, "brine shelf").isPresent());

        // Moved: gone from one place and back at another, but neither closed nor opened.
        change("{'cells': {'structure': {'array': {'start': 0, 'deleteCount': 2, 'cells': [{'kind': 1, 'document': '"
                + THIRD + "'}, {'kind': 1, 'document': '" + FIRST + "'}]}}}}");
        assertTrue(editor.hoverText(NOTE, "brine shelf").isPresent());
        assertTrue(editor.hoverText(NOTE, "tide pool").isPresent());

        change("{'cells': {'structure': {'array': {'start': 0, 'deleteCount': 1}, 'didClose': [{'uri': '" + THIRD
                + "'}]}}}");
        assertTrue(editor.hoverText(NOTE, "brine shelf").isEmpty());
    }

    @Test
    void aClosedNotebookSaysNothing() {
        JsonObject params = json("{'notebookDocument': {'uri': '%s'}}", NOTEBOOK);
        client.notify("notebookDocument/didSave", params);
        params.add("cellTextDocuments", new JsonArray());
        client.notify("notebookDocument/didClose", params);
        assertTrue(editor.hoverText(NOTE, "tide pool").isEmpty(), "cells that were not named are closed too");
    }

    @Test
    void oddChangesHarmNothing() {
        client.sendsAnything();
        change(
                "{'cells': {'textContent': [{'document': {'uri': 'cell:unknown', 'version': 9}, 'changes': [{'text': 'x'}]}]}}");
        change(
                "{'cells': {'textContent': [{'document': {'uri': '" + SECOND + "', 'version': 2},"
                        + " 'changes': [{'range': {'start': {'line': 9, 'character': 0}, 'end': {'line': 9, 'character': 1}}, 'text': ''}]}]}}");
        change(
                "{'cells': {'structure': {'array': {'start': 7, 'deleteCount': 99}, 'didClose': [{'uri': 'cell:unknown'}, {'uri': '"
                        + NOTE + "'}]}}}");
        change("{'cells': {'structure': {'array': {'start': 0, 'deleteCount': 0}, 'didOpen': ["
                + text(FIRST, "markdown", "- **Brine shelf**: a shelf of brine\n") + "]}}}");
        change("{'cells': {}}");
        change("{'metadata': {}}");
        change("7");
        client.notify("notebookDocument/didChange", json("{}"));
        client.notify("notebookDocument/didClose", json("{'notebookDocument': {'uri': 'file:///n/unknown.ipynb'}}"));
        assertTrue(editor.hoverText(NOTE, "brine shelf").isPresent(), "a cell that is opened twice has the later text");
        assertTrue(editor.hoverText(NOTE, "tide pool").isEmpty());
    }

    private void change(String change) {
        client.notify(
                "notebookDocument/didChange",
                json(
                        "{'notebookDocument': {'uri': '%s', 'version': 2}, 'change': " + change.replace("%", "%%")
                                + "}",
                        NOTEBOOK));
    }

    private JsonElement hover(String cell, int character) {
        return client.request(
                "textDocument/hover",
                json("{'textDocument': {'uri': '%s'}, 'position': {'line': 0, 'character': %d}}", cell, character));
    }

    private static JsonObject notebook() {
        return json("{'notebookDocument': {'uri': '%s', 'version': 1}}", NOTEBOOK);
    }

    private static JsonObject cell(int kind, String uri) {
        return json("{'kind': %d, 'document': '%s'}", kind, uri);
    }

    private static JsonObject text(String uri, String language, String text) {
        JsonObject item = json("{'uri': '%s', 'languageId': '%s', 'version': 1}", uri, language);
        item.addProperty("text", text);
        return item;
    }
}
