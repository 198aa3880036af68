package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Findings as they are sent to clients that wait for them, and as they are given to clients that ask. */
@Timeout(120)
class DiagnosticsIT {
    private static final String PUSHED = "textDocument/publishDiagnostics";
    private static final String REFRESH = "workspace/diagnostic/refresh";

    private static final String WAITING = """
            {"window": {"workDoneProgress": true},
             "textDocument": {"publishDiagnostics": {"versionSupport": true, "relatedInformation": true,
                                                     "codeDescriptionSupport": true,
                                                     "tagSupport": {"valueSet": [1]}}}}
            """;

    private static final String LITTLE = "{\"textDocument\": {\"publishDiagnostics\": {}}}";

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
    void findingsAreSentWithAllThatTheClientShows() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(WAITING, "{}", notes);
            editor.open(draft, "The tiadl resonance.\n");
            JsonObject params = pushed(server, "near-miss");
            assertEquals(1, params.get("version").getAsInt());
            JsonObject found = params.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertEquals(editor.range(editor.text(draft), 4, 9), found.get("range"));
            assertEquals(2, found.get("severity").getAsInt());
            assertEquals("glossls", found.get("source").getAsString());
            String page = found.getAsJsonObject("codeDescription").get("href").getAsString();
            assertTrue(page.startsWith("file:") && page.endsWith("docs/checks.md#near-miss"), page);
            JsonObject place = found.getAsJsonArray("relatedInformation").get(0).getAsJsonObject();
            assertEquals(
                    Editor.uri(notes.resolve("a.md")),
                    place.getAsJsonObject("location").get("uri").getAsString());

            server.client().forget();
            editor.close(draft);
            assertEquals(
                    "[]",
                    server.client()
                            .await(PUSHED, draft)
                            .getAsJsonObject("params")
                            .get("diagnostics")
                            .toString());
        }
    }

    @Test
    void aClientThatShowsLittleGetsTheBareFindings() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            JsonObject result = editor.start(LITTLE, "{}", notes);
            assertFalse(result.getAsJsonObject("capabilities").has("diagnosticProvider"));
            editor.open(draft, "The tiadl resonance.\n");
            JsonObject params = pushed(server, "near-miss");
            assertFalse(params.has("version"));
            JsonObject found = params.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
            assertFalse(found.has("codeDescription"));
            assertFalse(found.has("relatedInformation"));
            assertFalse(found.has("tags"));
        }
    }

    @Test
    void onlyWhatChangedIsSent() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(WAITING, "{}", notes);
            String other = Editor.uri(notes.resolve("other.md"));
            editor.open(other, "A tiadl resonance.\n");
            pushed(server, "near-miss");
            server.client().forget();
            editor.open(draft, "A tidla resonance.\n");
            pushed(server, draft);
            assertEquals(
                    1,
                    server.client().said().stream()
                            .filter(message -> message.toString().contains(PUSHED))
                            .count());
        }
    }

    @Test
    void nothingIsToldAtTheCaretForTwoSeconds() {
        try (LspProcess server = LspProcess.start()) {
            Editor editor = Editor.on(server.client());
            editor.start(WAITING, "{}", notes);
            editor.open(draft, "The tidal resonance, and a tiadl resonance.\n");
            pushed(server, "near-miss");
            server.client().forget();
            long start = System.nanoTime();
            editor.replace(draft, 4, 9, "tdial");
            pushed(server, "\"version\":2");
            JsonObject both = server.client()
                    .await(
                            "two findings",
                            message -> message.has("params")
                                    && message.getAsJsonObject("params").has("diagnostics")
                                    && message.getAsJsonObject("params")
                                                    .getAsJsonArray("diagnostics")
                                                    .size()
                                            == 2);
            assertTrue(System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(2), both.toString());
        }
    }

    @Test
    void levelsAreAsThePersonSays() {
        try (LspProcess server = LspProcess.start()) {
            server.client().settings(JsonParser.parseString("{}"));
            Editor editor = Editor.on(server.client());
            editor.start(
                    LITTLE, "{\"diagnostics\": {\"near-miss\": \"off\", \"undefined-acronym\": \"error\"}}", notes);
            editor.open(draft, "The tiadl resonance, XGPR and XGPR.\n");
            JsonObject params = pushed(server, "undefined-acronym");
            assertEquals(1, params.getAsJsonArray("diagnostics").size());
            assertTrue(params.toString().contains("\"severity\":1"), params.toString());
        }
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

            params.addProperty("partialResultToken", "part");
            JsonArray rest = workspace(editor, params);
            long inParts = server.client().said().stream()
                    .filter(message -> message.toString().contains("\"part\""))
                    .mapToLong(message -> message.getAsJsonObject("params")
                            .getAsJsonObject("value")
                            .getAsJsonArray("items")
                            .size())
                    .sum();
            assertEquals(71, inParts + rest.size());
            assertTrue(inParts >= 64, () -> "in parts: " + inParts);

            JsonObject again = new JsonObject();
            JsonArray previous = new JsonArray();
            for (JsonElement item : whole) {
                JsonObject known = item.getAsJsonObject();
                previous.add(json("{'uri': '%s', 'value': '%s'}", text(known, "uri"), text(known, "resultId")));
            }
            again.add("previousResultIds", previous);
            assertEquals(71, count(workspace(editor, again), "unchanged"));
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

    private static JsonObject pushed(LspProcess server, String part) {
        return server.client().await(PUSHED, part).getAsJsonObject("params");
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
