package dev.glossls.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command that the launcher runs once. */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {
    @Override
    public Integer call() {
        return CommandLines.OK;
    }
}
