package dev.glossls.server.dispatch;

import java.util.Optional;
import java.util.OptionalLong;

/** Ends the server when the process it works for is gone. */
final class ParentWatch {
    private ParentWatch() {}

    /** Calls back once the process has ended, at once if there is none of that id. */
    static void watch(OptionalLong processId, Runnable gone) {
        if (processId.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(processId.getAsLong());
        if (process.isEmpty()) {
            gone.run();
            return;
        }
        var unused = process.get().onExit().thenRun(gone);
    }
}
