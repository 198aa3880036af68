package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Findings as they are sent to clients that wait for them. */
@Timeout(120)
class DiagnosticsPushIT {
    private static final String PUSHED = "textDocument/publishDiagnostics";
    private static final String WAITING = """
            {"window": {"workDoneProgress": true},
             "textDocument": {"publishDiagnostics": {"versionSupport": true, "relatedInformation": true,
                                                     "codeDescriptionSupport": true,
                                                     "tagSupport": {"valueSet": [1]}}}}
            """;

    private static final String LITTLE = "{\"textDocument\": {\"publishDiagnostics\": {}}}";

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

    private static JsonObject pushed(LspProcess server, String part) {
        return server.client().await(PUSHED, part).getAsJsonObject("params");
    }
}
