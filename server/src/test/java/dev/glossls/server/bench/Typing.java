package dev.glossls.server.bench;

import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;

/** Somebody who writes into the middle of a long note; the mouse rests on a term above it. */
final class Typing {
    private static final String URI = "untitled:long.md";
    private static final String BLANK = "\n\n";
    private static final int WORD = 6;

    private final Launched server;
    private final int line;
    private final JsonObject hover;
    private int column;

    private Typing(Launched server, int line, JsonObject hover) {
        this.server = server;
        this.line = line;
        this.hover = hover;
    }

    /** Opens the text with an empty line in its middle. */
    static Typing open(Launched server, String text) {
        int middle = text.indexOf(BLANK, text.length() / 2) + 1;
        String opened = text.substring(0, middle) + "\n" + text.substring(middle);
        server.editor().open(URI, opened);
        int line = (int) opened.substring(0, middle).lines().count();
        int mention = opened.substring(0, middle).lastIndexOf("see how the ") + "see how the ".length() + 2;
        int mentionLine = (int) opened.substring(0, mention).lines().count() - 1;
        int mentionColumn = mention - opened.lastIndexOf('\n', mention) - 1;
        JsonObject hover = Editor.json(
                "{'textDocument': {'uri': '%s'}, 'position': {'line': %d, 'character': %d}}",
                URI, mentionLine, mentionColumn);
        if (server.client().request("textDocument/hover", hover).isJsonNull()) {
            throw new IllegalStateException("there is nothing to hover over at " + hover);
        }
        return new Typing(server, line, hover);
    }

    /** Nanoseconds from the key to the answer that takes it into account. */
    long typeAndHover(int turn) {
        JsonObject change = Editor.json(
                "{'range': {'start': {'line': %d, 'character': %d}, 'end': {'line': %d, 'character': %d}}, 'text': '%s'}",
                line, column, line, column, turn % WORD == 0 ? " " : "x");
        column++;
        return Times.nanos(() -> {
            server.editor().change(URI, change);
            server.client().request("textDocument/hover", hover);
        });
    }

    void close() {
        server.editor().close(URI);
    }
}
