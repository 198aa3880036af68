package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that prints the page for {@code man}, for whoever makes a package. */
@Command(name = "manual", hidden = true)
final class Manual implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Manual(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(ManualPage.of(spec.root(), Version.ofProgram()));
        return CommandLines.OK;
    }
}
