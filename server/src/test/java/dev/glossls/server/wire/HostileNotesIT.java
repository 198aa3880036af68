package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.json;
import static dev.glossls.server.wire.Editor.uri;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything is asked everywhere, also where nothing is: each time the answer is valid or a clear error. */
@Timeout(300)
class HostileNotesIT {
    private static final String NOTE = "untitled:hostile.md";
    private static final long FAR = Integer.MAX_VALUE;
    private static final List<String> HOSTILE = List.of(
            "",
            "\uFEFF",
            "# \n- **\n> `[](\n| |\n|-|\n---\n",
            "<!-- <b> **",
            "🙂 quokka 👩‍👩‍👧 drift 🇩🇪🙂",
            "量子とは、**quokka drift**（クオッカ）である。",
            "quokka\r\n drift\r\rquokka\n\r\n- **a**: b\r",
            "\uD83D quokka \uDE00 drift \uD83D",
            "\u0000quokka\u0007 \u200Bdrift\u202E\u2028x",
            "- **Quokka drift** (QD): quokka drift, QD and [[quokka]].\n\nQD");

    @TempDir
    private Path notes;

    private LspProcess server;
    private LspClient client;
    private Editor editor;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(notes.resolve("a.md"), "- **Quokka drift** (QD): an algorithm that finds a minimum.\n");
        server = LspProcess.start();
        client = server.client();
        editor = Editor.on(client);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyPlaceOfAnyNoteCanBeAskedAbout() {
        Everything everything = new Everything(client, editor.start(notes));
        assertTrue(everything.methods().containsAll(List.of("textDocument/hover", "completionItem/resolve")));
        for (String text : HOSTILE) {
            editor.open(NOTE, text);
            String[] lines = text.split("\r\n|\n|\r", -1);
            for (int line = 0; line < lines.length; line++) {
                for (int character = 0; character <= lines[line].length() + 1; character++) {
                    everything.ask(NOTE, line, character);
                }
            }
            everything.ask(NOTE, 0, FAR);
            everything.ask(NOTE, lines.length, 0);
            everything.ask(NOTE, FAR, FAR);
            editor.close(NOTE);
        }
        theServerLives();
    }

    @Test
    void placesThatCannotBeAreRefused() {
        Everything everything = new Everything(client, editor.start(notes));
        editor.open(NOTE, "quokka drift");
        client.sendsAnything();
        everything.ask(NOTE, -1, 0);
        everything.ask(NOTE, 0, -1);
        everything.ask(NOTE, FAR + 1, 0);
        everything.ask("", 0, 0);
        everything.ask("no uri", 0, 0);
        everything.ask("file:", 0, 0);
        everything.ask("file:///%zz%00", 0, 0);
        theServerLives();
    }

    @Test
    void aLineOfAMegabyteCanBeAskedAbout() {
        Everything everything = new Everything(client, editor.start(notes));
        String text = "- **Quokka drift**: " + ("quokka drift 🙂 " + "wool ".repeat(400)).repeat(500);
        editor.open(NOTE, text);
        for (int i = 0; i <= 4; i++) {
            everything.ask(NOTE, 0, (long) text.length() * i / 4);
        }
        theServerLives();
    }

    @Test
    void documentsThatNobodyKnowsOrThatAreGoneCanBeAskedAbout() throws Exception {
        Everything everything = new Everything(client, editor.start(notes));
        Path file = notes.resolve("a.md");
        everything.ask("untitled:nobody", 0, 0);
        everything.ask("glossls:/vocabulary/none/none.md", 0, 0);
        everything.ask(uri(notes.resolve("none.md")), 3, 3);
        everything.ask(uri(file), 0, 6);
        editor.open(uri(file), Files.readString(file));
        Files.delete(file);
        client.notify("workspace/didChangeWatchedFiles", json("{'changes': [{'uri': '%s', 'type': 3}]}", uri(file)));
        everything.ask(uri(file), 0, 6);
        editor.close(uri(file));
        everything.ask(uri(file), 0, 6);
        theServerLives();
    }

    @Test
    void everythingCanBeAskedWhileNotesAreRead() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(notes.resolve(i + ".md"), ("- **Term " + i + "**: a thing.\n").repeat(50));
        }
        Everything everything = new Everything(client, editor.initialize(Abilities.ABLE, "{}", notes));
        editor.open(NOTE, "quokka drift, term 7 and QD");
        everything.ask(NOTE, 0, 3);
        client.notify("initialized", new JsonObject());
        for (int i = 0; i < 20; i++) {
            everything.ask(NOTE, 0, i);
        }
        editor.awaitLoaded();
        theServerLives();
    }

    @Test
    void aClientThatDeclaresNothingCanAskEverythingToo() {
        Everything everything = new Everything(client, editor.start("{}", "{}", notes));
        editor.open(NOTE, "quokka drift, quokk and overfitting\n- **Lantern walk** (LW): a walk.");
        for (int i = 0; i < 36; i++) {
            everything.ask(NOTE, i % 2, i);
        }
        theServerLives();
    }

    private void theServerLives() {
        String living = "untitled:living";
        editor.open(living, "overfitting");
        assertTrue(editor.hoverText(living, "overfitting").isPresent());
    }
}
