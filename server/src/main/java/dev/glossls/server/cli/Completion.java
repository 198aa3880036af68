package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that prints what a shell needs in order to complete command lines of this program. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints what a shell needs in order to complete the commands and options of glossls.")
final class Completion implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    Completion(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The shells, named as they are written on the command line. */
    private enum Shell {
        bash,
        zsh,
        fish
    }

    @Override
    public Integer call() {
        CommandSpec program = spec.root();
        terminal.out()
                .print(
                        switch (shell) {
                            case bash -> AutoComplete.bash(program.name(), program.commandLine());
                            case zsh -> ZshCompletion.of(program);
                            case fish -> FishCompletion.of(program);
                        });
        return CommandLines.OK;
    }
}
