package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command that shows what the server does. */
@Command(name = "try", mixinStandardHelpOptions = true, description = "Plays a short editing session with the real server.")
final class Try implements Callable<Integer> {
    private final Terminal terminal;

    Try(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.complain("not yet");
        return CommandLines.FAILED;
    }
}
