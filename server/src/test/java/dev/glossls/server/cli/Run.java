package dev.glossls.server.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command line did in this process.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {
    static Run of(Object... arguments) {
        return of(Ansi.OFF, arguments);
    }

    static Run of(Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), ansi);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new Run(CommandLines.of(terminal).execute(words), out.toString(), err.toString());
    }
}
