package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.server.cache.CacheFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command that shows and removes what is kept. */
class CacheTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void showsWhereAndHowMuch() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        Files.write(cache.file("file:///a"), new byte[1_500_000]);
        assertEquals(CommandLines.OK, run(Optional.of(cache)));
        assertEquals(folder + ": 1 files, 1.5 MB\n", out.toString().replace("\r", ""));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertEquals(CommandLines.OK, run(Optional.of(new CacheFolder(folder.resolve("none")))));
        assertTrue(out.toString().contains("0 files"), out.toString());
    }

    @Test
    void clears() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        Files.write(cache.file("file:///a"), new byte[10]);
        assertEquals(CommandLines.OK, run(Optional.of(cache), "clear"));
        assertTrue(cache.files().isEmpty());
        assertEquals("", err.toString());
    }

    @Test
    void withoutAFolderThereIsNothingToShow() {
        assertEquals(CommandLines.FAILED, run(Optional.empty()));
        assertEquals(CommandLines.FAILED, run(Optional.empty(), "clear"));
        assertTrue(err.toString().contains("nothing is kept"), err.toString());
    }

    private int run(Optional<CacheFolder> cache, String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Ansi.OFF);
        return new CommandLine(new Cache(terminal, cache)).execute(arguments);
    }
}
