package dev.glossls.server.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages
 * @param ansi whether colours may be used
 */
record Terminal(PrintWriter out, PrintWriter err, Ansi ansi) {
    /** The standard streams of the process, in UTF-8 whatever the locale says. */
    static Terminal ofProcess() {
        PrintWriter out = new PrintWriter(utf8(new FileOutputStream(FileDescriptor.out)), false);
        PrintWriter err = new PrintWriter(utf8(new FileOutputStream(FileDescriptor.err)), true);
        return new Terminal(out, err, Ansi.AUTO);
    }

    /** Whether a person is at the other end of the standard streams; the launcher can tell, Java cannot in every release. */
    static boolean isInteractive() {
        return Boolean.getBoolean("glossls.terminal");
    }

    /** A text in a style; as it is where there are no colours. */
    String styled(Style style, String text) {
        return ansi.enabled() ? Style.on(style) + text + Style.off(style) : text;
    }

    /** Tells the person what is wrong. */
    void complain(String message) {
        err.println("glossls: " + TerminalText.harmless(message));
    }

    private static OutputStreamWriter utf8(OutputStream stream) {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }
}
