package dev.glossls.server.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glossls.server.wire.Editor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * What questions about all notes cost over standard streams, and the checks of one long note.
 *
 * @param references all mentions of a term that many notes mention
 * @param symbols a search for terms by the beginning of one
 * @param rename another name for such a term
 * @param diagnostics of a note of 50 KB that is open, after a key in it
 * @param all the first question for the diagnostics of all notes, then one that tells what was answered before
 * @param cancelled from the request to cancel to the answer, by what was cancelled
 */
record Searches(
        Times references,
        Times symbols,
        Times rename,
        Times diagnostics,
        List<Times> all,
        Map<String, Times> cancelled) {
    private static final int QUESTIONS = Integer.getInteger("bench.questions", 200);
    private static final int CANCELLED = 20;
    private static final int LONG_NOTE_CHARACTERS = 50_000;
    private static final int INTO = 3;
    private static final long MILLIS_BEFORE_CANCELLING = 5;
    private static final String ASKING = "untitled:searches.md";
    private static final String LONG = "untitled:checked.md";

    static Searches measure(Launched server, Vault vault) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            lines.add(vault.term(i));
        }
        server.editor().open(ASKING, String.join("\n\n", lines));
        Times references = times(i -> server.ask("textDocument/references", references(i)));
        Times symbols = times(i -> server.ask("workspace/symbol", symbols(vault, i)));
        Times rename = times(i -> server.ask("textDocument/rename", renamed(i)));
        Map<String, Times> cancelled = new LinkedHashMap<>();
        cancelled.put("textDocument/references", cancelled(server, "textDocument/references", references(0)));
        cancelled.put("workspace/symbol", cancelled(server, "workspace/symbol", symbols(vault, 0)));
        server.editor().close(ASKING);
        Times diagnostics = diagnostics(server, vault);
        cancelled.put("workspace/diagnostic", cancelled(server, "workspace/diagnostic", all(new JsonArray())));
        return new Searches(references, symbols, rename, diagnostics, all(server), cancelled);
    }

    private static Times times(IntToLongFunction thing) {
        return Times.interleaved(QUESTIONS, thing).get(0);
    }

    private static JsonObject place(int line) {
        return Editor.json(
                "{'textDocument': {'uri': '%s'}, 'position': {'line': %d, 'character': %d}}", ASKING, 2 * line, INTO);
    }

    private static JsonObject references(int line) {
        JsonObject params = place(line);
        params.add("context", Editor.json("{'includeDeclaration': true}"));
        return params;
    }

    private static JsonObject renamed(int line) {
        JsonObject params = place(line);
        params.addProperty("newName", "quite another thing");
        return params;
    }

    private static JsonObject symbols(Vault vault, int number) {
        String term = vault.term(number);
        return Editor.json("{'query': '%s'}", term.substring(0, Math.min(term.length(), INTO + number % INTO)));
    }

    /** Types a key between two questions, for a note that did not change costs nothing. */
    private static Times diagnostics(Launched server, Vault vault) {
        server.editor().open(LONG, vault.draft(LONG_NOTE_CHARACTERS));
        JsonObject params = Editor.json("{'textDocument': {'uri': '%s'}}", LONG);
        Times times = times(i -> {
            int end = server.editor().text(LONG).length();
            server.editor().replace(LONG, end, end, "x");
            // What the key itself costs is measured elsewhere.
            server.client().request("textDocument/foldingRange", params);
            return server.ask("textDocument/diagnostic", params);
        });
        server.editor().close(LONG);
        return times;
    }

    private static JsonObject all(JsonArray previous) {
        JsonObject params = new JsonObject();
        params.add("previousResultIds", previous);
        return params;
    }

    private static List<Times> all(Launched server) {
        JsonElement[] answer = new JsonElement[1];
        long first =
                Times.nanos(() -> answer[0] = server.client().request("workspace/diagnostic", all(new JsonArray())));
        JsonArray previous = new JsonArray();
        for (JsonElement report : answer[0].getAsJsonObject().getAsJsonArray("items")) {
            JsonObject known = new JsonObject();
            known.add("uri", report.getAsJsonObject().get("uri"));
            known.add("value", report.getAsJsonObject().get("resultId"));
            previous.add(known);
        }
        long again = server.ask("workspace/diagnostic", all(previous));
        return List.of(Times.of(first), Times.of(again));
    }

    /** Lets it work for a moment first; what is answered by then was not cancelled, and counts as it is. */
    private static Times cancelled(Launched server, String method, JsonObject params) {
        long[] nanos = new long[CANCELLED];
        for (int i = 0; i < CANCELLED; i++) {
            var answer = server.client().send(method, params);
            int id = server.client().lastId();
            Launched.rest(MILLIS_BEFORE_CANCELLING);
            nanos[i] = Times.nanos(() -> {
                server.client().notify("$/cancelRequest", Editor.json("{'id': %d}", id));
                answer.join();
            });
        }
        return Times.of(nanos);
    }

    /** What it took from the request to cancel to the answer, where this was cancelled. */
    Times cancelled(String method) {
        Times times = cancelled.get(method);
        if (times == null) {
            throw new IllegalArgumentException(method);
        }
        return times;
    }
}
