package dev.glossls.server.cli;

import dev.glossls.server.cli.Editor.NoAnswer;
import dev.glossls.server.dispatch.ServeOptions;
import dev.glossls.server.feature.Server;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/**
 * The command that the launcher runs once, in the background, so that Java records which classes a session needs: editor
 * and server in one process, and nothing printed.
 */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {
    private static final int PIPE_BYTES = 1 << 16;

    @Override
    public Integer call() throws IOException, NoAnswer {
        PipedInputStream toServer = new PipedInputStream(PIPE_BYTES);
        PipedInputStream toEditor = new PipedInputStream(PIPE_BYTES);
        PipedOutputStream fromEditor = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toEditor);
        Thread server = new Thread(() -> Server.serve(toServer, fromServer, ServeOptions.DEFAULT), "glossls-server");
        server.setDaemon(true);
        server.start();
        Editor editor = Editor.talking(toEditor, fromEditor);
        editor.initialize(Optional.empty());
        editor.awaitNotes();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        // What is answered does not matter here; that the classes for it were needed does.
        new Session(new Terminal(nowhere, nowhere, Ansi.OFF), editor).play(Script.sample());
        return CommandLines.OK;
    }
}
