package dev.glossls.server.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file of a log holds, whatever is shown on standard error. */
class LogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFailureIsWrittenWithItsTrace() throws IOException {
        Path file = folder.resolve("log");
        ServeOptions options =
                new ServeOptions(Optional.of(file), System.Logger.Level.OFF, OptionalLong.empty(), Optional.empty());
        try (Log log = Log.open(options, new Client())) {
            log.failure("Counting failed", new IllegalStateException("too many"));
            log.warn("the next line");
        }
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).endsWith(" ERROR Counting failed"), lines.get(0));
        assertTrue(lines.get(1).endsWith("java.lang.IllegalStateException: too many"), lines.get(1));
        assertTrue(lines.get(2).contains("LogTest.aFailureIsWrittenWithItsTrace"), lines.get(2));
        assertEquals(
                1, lines.stream().filter(line -> line.endsWith("the next line")).count());
    }
}
