package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    @Test
    void theWholeGlossaryIsOnePage() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Tide pool**: a hollow that keeps water\n");
        Run run = Run.of("export", folder);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().endsWith("\n## Tide pool\n\na hollow that keeps water\n\n_a.md:1_\n"), run.out());
    }

    @Test
    void anExportedPageDefinesNothingASecondTime() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Tide pool**: a hollow that keeps water\n");
        String page = Run.of("export", folder).out();
        Files.writeString(folder.resolve("b.md"), page);
        assertEquals(page, Run.of("export", folder).out());
    }

    @Test
    void linesAreForPrograms() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Tide pool**: a *hollow* that keeps water\n");
        Run run = Run.of("export", "--format", "jsonl", folder);
        assertTrue(
                run.out().startsWith("{\"term\":\"Tide pool\",\"aliases\":[],\"definitions\":[{\"text\":\"a hollow"),
                run.out());
        assertEquals(1, run.out().lines().count());
    }
}
