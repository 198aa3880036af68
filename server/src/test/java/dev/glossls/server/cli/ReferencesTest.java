package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Tide pool** (or rock pool): a hollow that keeps water\n");
        Files.writeString(folder.resolve("b.md"), "Crabs like\n  two rock-pools, and a *tide* pool.\n");
    }

    @Test
    void everyNameInEveryFormIsFound() {
        Run run = Run.of("references", "tide pools", folder);
        String a = folder.resolve("a.md") + ":1:";
        String b = folder.resolve("b.md") + ":2:";
        String first = "- **Tide pool** (or rock pool): a hollow that keeps water";
        String second = "two rock-pools, and a *tide* pool.";
        assertEquals(
                List.of(a + "5: " + first, a + "21: " + first, b + "7: " + second, b + "26: " + second),
                run.out().lines().toList());
        assertEquals(0, run.exitCode());
    }

    @Test
    void anUnknownTermIsToldWithNearNames() {
        Run run = Run.of("references", "tdie pool", folder);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("Tide pool"), run.err());
    }
}
