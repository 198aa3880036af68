package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The whole command line: all commands, and how their results become exit codes. */
public final class CommandLines {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int MISTAKEN = 2;

    private CommandLines() {}

    /** Runs the command that the arguments name, on the process's own streams, and returns its exit code. */
    public static int run(String... args) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = of(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return exitCode;
    }

    /** The commands, writing to a terminal. */
    static CommandLine of(Terminal terminal) {
        Glossls glossls = new Glossls(terminal);
        return new CommandLine(glossls)
                .addSubcommand(new Serve(glossls))
                .addSubcommand(new Try(terminal))
                .addSubcommand(new Rehearse())
                .addSubcommand(new Cache(terminal, CacheFolder.ofUser()))
                .addSubcommand(new Terms(terminal))
                .addSubcommand(new Define(terminal))
                .addSubcommand(new References(terminal))
                .addSubcommand(new Why(terminal))
                .addSubcommand(new Check(terminal))
                .addSubcommand(new Completion(terminal))
                .addSubcommand(new Manual(terminal))
                .addSubcommand(new Export(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures(terminal.err()));
    }

    /** Whatever a command did not expect is told in one line; nobody at a terminal reads a stack trace. */
    private static IExecutionExceptionHandler failures(PrintWriter err) {
        return (failure, command, parsed) -> {
            String message = failure.getMessage();
            String kind = failure.getClass().getSimpleName();
            err.println("glossls: " + (message == null ? kind : kind + ": " + message));
            return FAILED;
        };
    }
}
