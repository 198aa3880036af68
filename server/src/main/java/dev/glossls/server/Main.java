package dev.glossls.server;

import dev.glossls.server.cli.CommandLines;
import dev.glossls.server.cli.StandardStreams;
import dev.glossls.server.dispatch.ServeOptions;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    /**
     * Ends the process itself, for a thread that waits for input would keep it alive. What editors start is told apart by
     * hand: the library that reads command lines is compiled for so old a Java that no archive of classes may hold it.
     */
    public static void main(String[] args) {
        boolean plain = StandardStreams.isWanted(args);
        System.exit(plain ? StandardStreams.serve(ServeOptions.DEFAULT) : CommandLines.run(args));
    }
}
