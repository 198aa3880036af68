package dev.glossls.server.cli;

import com.google.gson.JsonObject;
import dev.glossls.server.cli.Editor.NoAnswer;
import dev.glossls.server.cli.Editor.Timed;
import dev.glossls.server.session.NoteUris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Parameters;

/** The command that shows what the server does. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Plays a short editing session with the real server, and shows what an editor would show.")
final class Try implements Callable<Integer> {
    private static final long PATIENCE_SECONDS = 10;

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder of notes; without it, the session uses the built-in vocabulary.")
    private @Nullable Path folder;

    Try(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (folder != null && !Files.isDirectory(folder)) {
            terminal.complain(folder + " is no folder");
            return CommandLines.FAILED;
        }
        Optional<Script> script = folder == null
                ? Optional.of(Script.sample())
                : FolderScript.of(new NoteSource(terminal, List.of(folder)));
        if (script.isEmpty()) {
            terminal.complain("no definitions were found in " + folder);
            return CommandLines.FAILED;
        }
        List<String> failures = withServer(script.get());
        terminal.out().print("\n");
        failures.forEach(terminal::complain);
        return failures.isEmpty() ? CommandLines.OK : CommandLines.FAILED;
    }

    private List<String> withServer(Script script) throws IOException, InterruptedException {
        List<String> command = ServerCommand.ofThisProgram();
        terminal.out().print("Starting " + String.join(" ", command) + "\n");
        terminal.out().flush();
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            Editor editor = Editor.talking(server.getInputStream(), server.getOutputStream());
            introduce(editor, begin);
            List<String> failures = new Session(terminal, editor).play(script);
            editor.leave();
            return server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? failures : List.of("the server does not end");
        } catch (NoAnswer e) {
            return List.of(String.valueOf(e.getMessage()));
        } finally {
            server.destroyForcibly();
        }
    }

    private void introduce(Editor editor, long begin) throws NoAnswer {
        Optional<String> root =
                Optional.ofNullable(folder).map(path -> NoteUris.of(path).uri());
        Timed<JsonObject> initialized = editor.initialize(root);
        told("ready to talk after", System.nanoTime() - begin);
        String notes = editor.awaitNotes().value().orElse("");
        told((notes.isEmpty() ? "notes" : notes) + " and the vocabulary read after", System.nanoTime() - begin);
        if (initialized.value().isEmpty()) {
            throw new NoAnswer("initialize: an empty answer", new IllegalStateException());
        }
    }

    private void told(String what, long nanos) {
        terminal.out().print("  " + what + " " + terminal.styled(Style.bold, Script.millis(nanos)) + "\n");
        terminal.out().flush();
    }
}
