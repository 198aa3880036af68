package dev.glossls.server;

import dev.glossls.server.cli.CommandLines;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    /** Ends the process itself, for a thread that waits for input would keep it alive. */
    public static void main(String[] args) {
        System.exit(CommandLines.run(args));
    }
}
