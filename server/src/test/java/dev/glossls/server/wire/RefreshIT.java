package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When clients are told to ask again for what they show in documents. */
@Timeout(120)
class RefreshIT {
    private static final String CLIENT = """
            {"workspace": {"semanticTokens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true},
                           "codeLens": {"refreshSupport": true}, "diagnostics": {"refreshSupport": true}},
             "textDocument": {"diagnostic": {}}}
            """;

    private static final String DRAFT = "untitled:draft";
    private static final String OTHER = "untitled:other";

    @TempDir
    private Path notes;

    private final LspProcess server = LspProcess.start();
    private final LspClient client = server.client();
    private final Editor editor = Editor.on(client);

    @BeforeEach
    void start() throws Exception {
        Files.writeString(notes.resolve("a.md"), "- **Tide pool**: a hollow that keeps water\n");
        editor.start(CLIENT, "{}", notes);
        refreshed("diagnostic");
        client.forget();
        editor.open(DRAFT, "Of the tide pool.\n");
        editor.open(OTHER, "\n- **Brine shelf**: a shelf of brine\n");
        refreshed("diagnostic");
        assertEquals(1, count("semanticTokens"));
        client.forget();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatAnotherNoteDefinesRefreshesAfterAPause() {
        String typed = "- **Kelp bed**: a bed of kelp, which sways";
        for (int i = 0; i < typed.length(); i++) {
            int end = editor.text(OTHER).length();
            editor.replace(OTHER, end, end, typed.substring(i, i + 1));
        }
        refreshed("semanticTokens");
        refreshed("diagnostic");
        assertTrue(count("inlayHint") > 0 && count("codeLens") > 0);
        assertTrue(count("codeLens") < typed.length() / 4);
    }

    @Test
    void aFileThatChangesOnDiskRefreshes() throws Exception {
        Files.writeString(notes.resolve("b.md"), "- **Kelp bed**: a bed of kelp\n");
        client.notify(
                "workspace/didChangeWatchedFiles",
                Editor.json("{'changes': [{'uri': '%s', 'type': 1}]}", Editor.uri(notes.resolve("b.md"))));
        refreshed("semanticTokens");
    }

    /** Findings are looked for after each pause in typing, right behind the look at what is shown. */
    @Test
    void proseAndPlacesChangeNothing() {
        editor.replace(OTHER, 0, 0, "More prose above.\n");
        refreshed("diagnostic");
        assertEquals(0, count("semanticTokens"));
        assertEquals(0, count("codeLens"));
    }

    @Test
    void theOnlyDocumentAsksByItself() {
        editor.close(OTHER);
        refreshed("semanticTokens");
        client.forget();
        editor.replace(DRAFT, 0, 0, "- **Kelp bed**: a bed of kelp\n\n");
        refreshed("diagnostic");
        assertEquals(0, count("semanticTokens"));
    }

    private void refreshed(String what) {
        client.await("workspace/" + what + "/refresh", "refresh");
    }

    private long count(String what) {
        return client.said().stream()
                .filter(message -> message.has("method")
                        && message.get("method").getAsString().equals("workspace/" + what + "/refresh"))
                .count();
    }
}
