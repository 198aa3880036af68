package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command without a name: the server, for editors leave the command out. */
@Command(
        name = "glossls",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "A language server that reads your Markdown notes and gives their definitions back while you write.",
        description = {
            "",
            "Without a command it serves: an editor starts it and talks to it over standard input and output.",
            ""
        },
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n")
final class Glossls implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ServeArguments arguments = new ServeArguments();

    Glossls(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What was said before the name of a command. */
    ServeArguments arguments() {
        return arguments;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public Integer call() {
        return Serving.serve(arguments, terminal);
    }
}
