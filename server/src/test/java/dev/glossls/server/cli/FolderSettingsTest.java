package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a folder count on the command line as they do in an editor. */
class FolderSettingsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Tidal resonance**: the growth of a tide in a bay\n");
        Files.writeString(folder.resolve("b.txt"), "- **Brine shelf**: a shelf of brine\n");
        Files.writeString(folder.resolve("c.md"), "The tiadl resonance.\n");
    }

    @Test
    void filesAreNotesAsTheFolderSays() throws IOException {
        set("{'notes': {'include': ['*.txt'], 'exclude': ['c.*']}}");
        String terms = Run.of("terms", folder).out();
        assertTrue(terms.contains("Brine shelf"), terms);
        assertFalse(terms.contains("Tidal resonance"), terms);
        assertEquals(0, Run.of("define", "brine shelf", folder).exitCode());
        assertEquals(1, Run.of("define", "tidal resonance", folder).exitCode());
        assertEquals(0, Run.of("references", "brine shelf", folder).exitCode());
        assertTrue(Run.of("why", "brine shelf", folder).out().contains("b.txt"));
        assertTrue(Run.of("export", folder).out().contains("## Brine shelf"));
    }

    @Test
    void vocabulariesAreThoseOfTheFolder() throws IOException {
        assertEquals(0, Run.of("define", "overfitting", folder).exitCode());
        set("{'vocabularies': []}");
        assertEquals(1, Run.of("define", "overfitting", folder).exitCode());
    }

    @Test
    void findingsMatterAsTheFolderSays() throws IOException {
        assertTrue(Run.of("check", folder).out().contains("near-miss"));
        assertEquals(1, Run.of("check", folder).exitCode());
        set("{'diagnostics': {'near-miss': 'hint'}}");
        assertEquals(0, Run.of("check", folder).exitCode());
        set("{'diagnostics': {'near-miss': 'off'}}");
        assertFalse(Run.of("check", folder).out().contains("near-miss"));
    }

    @Test
    void whatIsWrongWithThemIsTold() throws IOException {
        set("{'notes': {'include': 7}}");
        Run run = Run.of("terms", folder);
        assertTrue(run.err().contains("notes.include has to be a list of strings"), run.err());
        assertTrue(run.out().contains("Tidal resonance"), run.out());
        assertEquals(0, run.exitCode());
    }

    private void set(String settings) throws IOException {
        Files.writeString(folder.resolve(".glossls.json"), settings.replace('\'', '"'));
    }
}
