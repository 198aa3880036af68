package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import dev.glossls.server.cli.Editor.NoAnswer;
import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.feature.Server;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The command that the launcher runs once, in the background, so that Java records which classes a session needs: editor
 * and server in one process, and nothing printed. The second session finds in a cache what the first has read.
 */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {
    private static final int PIPE_BYTES = 1 << 16;
    private static final List<String> NOTES = List.of("""
            # Tide pools

            - **Rock pool** (RP): a hollow that keeps water at low tide; also called basin
                - often full of crabs
            - Spring tide = the highest tide of the month

            A tide table is a list of the hours of high water.
            """, """
            ## What is a neap tide?

            The lowest tide of the month.

            | Term | Meaning |
            | --- | --- |
            | ebb | the tide that goes out → the sea is low |

            A neap tide is a kind of tide.
            """);

    @Override
    public Integer call() throws IOException, NoAnswer {
        Path folder = Files.createTempDirectory("glossls-rehearsal");
        try {
            Path notes = Files.createDirectory(folder.resolve("notes"));
            for (int i = 0; i < NOTES.size(); i++) {
                Path note = Files.writeString(notes.resolve(i + ".md"), NOTES.get(i));
                // A file that was changed just now is not taken from the cache.
                Files.setLastModifiedTime(note, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
            ServeOptions options =
                    ServeOptions.DEFAULT.withCache(Optional.of(new CacheFolder(folder.resolve("cache"))));
            play(notes, options);
            play(notes, options);
        } finally {
            delete(folder);
        }
        return CommandLines.OK;
    }

    private static void play(Path notes, ServeOptions options) throws IOException, NoAnswer {
        PipedInputStream toServer = new PipedInputStream(PIPE_BYTES);
        PipedInputStream toEditor = new PipedInputStream(PIPE_BYTES);
        PipedOutputStream fromEditor = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toEditor);
        Thread server = new Thread(() -> Server.serve(toServer, fromServer, options), "glossls-server");
        server.setDaemon(true);
        server.start();
        Editor editor = Editor.talking(toEditor, fromEditor);
        editor.initialize(Optional.of(notes.toUri().toString()));
        editor.awaitNotes();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        // What is answered does not matter here; that the classes for it were needed does.
        new Session(new Terminal(nowhere, nowhere, Ansi.OFF), editor).play(Script.sample());
        editor.leave();
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
