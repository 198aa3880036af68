package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Findings as they are given to clients that ask. */
@Timeout(120)
class DiagnosticsPullIT {
    private static final String PUSHED = "textDocument/publishDiagnostics";
    private static final String REFRESH = "workspace/diagnostic/refresh";

    private static final String ASKING = """
            {"window": {"workDoneProgress": true},
             "workspace": {"diagnostics": {"refreshSupport": true}},
             "textDocument": {"diagnostic": {"relatedDocumentSupport": true, "relatedInformation": true}}}
            """;

    private static final String ASKING_ONLY = """
            {"window": {"workDoneProgress": true}, "textDocument": {"diagnostic": {}}}
            """;

    private static final String TERM =
            "- **Tidal resonance**: the growth of a tide in a bay whose period is its own.\n";

    @TempDir
    private Path notes;

    private String draft = "";

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(notes.resolve("a.md"), TERM);
        draft = Editor.uri(notes.resolve("draft.md"));
    }

    @Test
    void aClientThatAsksGetsFullReportsThenUnchangedOnes() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING_ONLY, "{}", notes);
            editor.open(draft, "The tiadl resonance.\n");
            JsonObject full = report(editor, draft, "");
            assertEquals("full", full.get("kind").getAsString());
            assertEquals(1, full.getAsJsonArray("items").size());
            JsonObject unchanged = report(editor, draft, full.get("resultId").getAsString());
            assertEquals("unchanged", unchanged.get("kind").getAsString());
            editor.replace(draft, 4, 9, "tidal");
            JsonObject fixed = report(editor, draft, full.get("resultId").getAsString());
            assertEquals("full", fixed.get("kind").getAsString());
            assertEquals(0, fixed.getAsJsonArray("items").size());
            assertEquals(
                    0,
                    report(editor, "file:///not/open.md", "")
                            .getAsJsonArray("items")
                            .size());
            assertFalse(server.client().said().toString().contains(PUSHED));
        }
    }

    @Test
    void documentsThatFindingsPointToComeAlong() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING, "{}", notes);
            String other = Editor.uri(notes.resolve("other.md"));
            editor.open(draft, "- **Cable**: a tenth of a nautical mile, used to give distances on charts.\n");
            editor.open(other, "- **Cable**: a thick rope of steel that holds large ships.\n");
            JsonObject related = report(editor, draft, "").getAsJsonObject("relatedDocuments");
            JsonObject there = related.getAsJsonObject(other);
            assertTrue(there.toString().contains("conflicting-definition"), there.toString());
        }
    }

    @Test
    void aClientIsToldToAskAgainWhenTheGlossaryChanges() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING, "{}", notes);
            editor.open(draft, "Slcak water.\n");
            assertEquals(0, report(editor, draft, "").getAsJsonArray("items").size());
            server.client().await(REFRESH, "");
            server.client().forget();
            editor.open(Editor.uri(notes.resolve("b.md")), "- **Slack water**: the time in which no tide moves.\n");
            server.client().await(REFRESH, "");
            assertEquals(1, report(editor, draft, "").getAsJsonArray("items").size());
        }
    }

    @Test
    void whatIsHeldBackAtTheCaretIsAskedForAgain() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING, "{}", notes);
            editor.open(draft, "The tidal resonance.\n");
            server.client().await(REFRESH, "");
            server.client().forget();
            editor.replace(draft, 4, 9, "tiadl");
            assertEquals(0, report(editor, draft, "").getAsJsonArray("items").size());
            server.client().await(REFRESH, "");
            assertEquals(1, report(editor, draft, "").getAsJsonArray("items").size());
        }
    }

    @Test
    void allNotesAreReportedOpenOrNotAndInParts() throws IOException {
        for (int i = 0; i < 70; i++) {
            Files.writeString(notes.resolve("n" + i + ".md"), "A tiadl resonance, number " + i + ".\n");
        }
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING, "{}", notes);
            JsonObject params = json("{'previousResultIds': []}");
            JsonArray whole = workspace(editor, params);
            assertEquals(71, whole.size());
            assertEquals(70, count(whole, "near-miss"));
            assertEquals(71, count(whole, "\"version\":null"));

            params.addProperty("partialResultToken", "part");
            JsonArray rest = workspace(editor, params);
            long inParts = server.client().said().stream()
                    .filter(message -> message.toString().contains("\"part\""))
                    .mapToLong(message -> message.getAsJsonObject("params")
                            .getAsJsonObject("value")
                            .getAsJsonArray("items")
                            .size())
                    .sum();
            assertEquals(71, inParts);
            assertEquals(0, rest.size(), "what was told in parts is not told again");

            JsonObject again = new JsonObject();
            JsonArray previous = new JsonArray();
            for (JsonElement item : whole) {
                JsonObject known = item.getAsJsonObject();
                previous.add(json("{'uri': '%s', 'value': '%s'}", text(known, "uri"), text(known, "resultId")));
            }
            again.add("previousResultIds", previous);
            JsonArray unchanged = workspace(editor, again);
            assertEquals(71, count(unchanged, "unchanged"));
            assertEquals(71, count(unchanged, "\"version\":null"));

            editor.open(draft, "The tiadl resonance.\n");
            assertEquals(1, count(workspace(editor, json("{'previousResultIds': []}")), "\"version\":1"));
        }
    }

    @Test
    void aQuestionAboutAllNotesCanBeCancelled() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(notes.resolve("n" + i + ".md"), "A tiadl resonance.\n\n".repeat(300));
        }
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(ASKING, "{}", notes);
            var answer = server.client().send("workspace/diagnostic", json("{'previousResultIds': []}"));
            server.client()
                    .notify(
                            "$/cancelRequest",
                            json("{'id': %d}", server.client().lastId()));
            JsonObject cancelled = LspClient.get(answer);
            assertEquals(-32800, cancelled.getAsJsonObject("error").get("code").getAsInt());
            editor.open(draft, "The tiadl resonance.\n");
            assertEquals(1, report(editor, draft, "").getAsJsonArray("items").size());
        }
    }

    private static JsonObject report(Editor editor, String uri, String previous) {
        JsonObject params = json("{'textDocument': {'uri': '%s'}}", uri);
        if (!previous.isEmpty()) {
            params.addProperty("previousResultId", previous);
        }
        return editor.request("textDocument/diagnostic", params).getAsJsonObject();
    }

    private static JsonArray workspace(Editor editor, JsonObject params) {
        return editor.request("workspace/diagnostic", params).getAsJsonObject().getAsJsonArray("items");
    }

    private static long count(JsonArray reports, String part) {
        List<String> texts = new ArrayList<>();
        reports.forEach(report -> texts.add(report.toString()));
        return texts.stream().filter(text -> text.contains(part)).count();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
