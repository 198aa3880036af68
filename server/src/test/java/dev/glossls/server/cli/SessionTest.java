package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.feature.Server;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

@Timeout(60)
class SessionTest {
    private final StringWriter printed = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(printed), new PrintWriter(printed), Ansi.OFF);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theBuiltInSessionGoesAsItShould() throws Exception {
        assertEquals(List.of(), play(Script.sample()), printed::toString);
        String shown = printed.toString();
        assertTrue(shown.contains("found▏"), shown);
        assertTrue(shown.contains("paper lantern effect"), shown);
        assertTrue(shown.contains(" ms"), shown);
    }

    @Test
    void aSessionInAFolderShowsItsNotes() throws Exception {
        Files.writeString(folder.resolve("a.md"), "- **Tide pool**: a hollow that keeps water\n");
        Files.writeString(
                folder.resolve("b.md"),
                "- **Breaker zone**: where waves break\n- **Harbour seal**: a small seal of northern coasts\n");
        Script script =
                FolderScript.of(new NoteSource(terminal, List.of(folder))).orElseThrow();
        assertTrue(script.uri().endsWith("/b.md"), script.uri());
        assertEquals(List.of(), play(script), printed::toString);
        assertTrue(printed.toString().contains("where waves break"), printed::toString);
    }

    @Test
    void whatIsNotShownIsAFailure() throws Exception {
        Script script = new Script("untitled:x.md", "just words\n", List.of(new Script.Spot("just", 0)), List.of());
        assertEquals(List.of("nothing is shown for \"just\" in line 1"), play(script));
    }

    @Test
    void whatIsNotOfferedIsAFailure() throws Exception {
        Script.Typing typing = new Script.Typing("hopeless", "qqqqxx", "Tide pool");
        Script script = new Script("untitled:x.md", "", List.of(), List.of(typing));
        assertEquals(List.of("\"qqqqxx\" does not offer \"Tide pool\""), play(script));
    }

    @Test
    void aServerThatEndsIsAFailure() throws Exception {
        PipedOutputStream server = new PipedOutputStream();
        PipedInputStream silent = new PipedInputStream(server);
        PipedOutputStream nowhere = new PipedOutputStream(new PipedInputStream(1 << 16));
        Editor editor = Editor.talking(silent, nowhere);
        server.close();
        List<String> failures = new Session(terminal, editor).play(Script.sample());
        assertEquals(1, failures.size(), failures::toString);
        assertTrue(failures.get(0).contains("ended the conversation"), failures::toString);
    }

    @Test
    void aFolderWithoutDefinitionsHasNoSession() throws IOException {
        Files.writeString(folder.resolve("plain.md"), "Nothing to see here.\n");
        assertTrue(FolderScript.of(new NoteSource(terminal, List.of(folder))).isEmpty());
        Run run = Run.of("try", folder);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("no definitions were found"), run.err());
    }

    @Test
    void aMissingFolderIsAFailure() {
        assertEquals(1, Run.of("try", folder.resolve("nowhere")).exitCode());
    }

    private List<String> play(Script script) throws Exception {
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toEditor = new PipedInputStream(1 << 16);
        PipedOutputStream fromEditor = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toEditor);
        Thread server = new Thread(() -> Server.serve(toServer, fromServer, ServeOptions.DEFAULT));
        server.start();
        Editor editor = Editor.talking(toEditor, fromEditor);
        editor.initialize(Optional.of(folder.toUri().toString()));
        editor.awaitNotes();
        List<String> failures = new Session(terminal, editor).play(script);
        editor.leave();
        server.join();
        return failures;
    }
}
