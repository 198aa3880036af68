package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that serves one editor. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serves one editor, over standard input and output unless told otherwise.")
final class Serve implements Callable<Integer> {
    private final Glossls glossls;

    @Mixin
    private final ServeArguments arguments = new ServeArguments();

    Serve(Glossls glossls) {
        this.glossls = glossls;
    }

    /** All that was said, before the name of the command and behind it. */
    ServeArguments arguments() {
        return arguments.over(glossls.arguments());
    }

    @Override
    public Integer call() {
        return Serving.serve(arguments(), glossls.terminal());
    }
}
