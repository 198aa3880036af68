package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class DefineTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeNotes() throws IOException {
        Files.writeString(
                folder.resolve("sea.md"), "- **Tide pool (rock basin)**: a hollow that keeps water at low tide\n");
        Files.writeString(folder.resolve("cloud.md"), "- **Amazon Bedrock**: where I rent models by the hour\n");
    }

    @Test
    void printsWhatTheNotesSayAndWhere() {
        Run run = Run.of("define", "Tide pool", folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Tide pool (rock basin)"), run.out());
        assertTrue(run.out().contains("a hollow that keeps water at low tide"), run.out());
        assertTrue(run.out().contains("sea.md:1"), run.out());
    }

    @Test
    void findsEveryFormOfTheName() {
        String expected = Run.of("define", "Tide pool", folder).out();
        assertEquals(expected, Run.of("define", "rock basin", folder).out());
        assertEquals(expected, Run.of("define", "tide pools", folder).out());
        assertEquals(expected, Run.of("define", "the tide-pool", folder).out());
    }

    @Test
    void knowsTheBuiltInVocabulary() {
        Run run = Run.of("define", "transfer learning", folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("built-in: aws-ai-practitioner"), run.out());
    }

    @Test
    void ownWordsStandBeforeTheBuiltInOnes() {
        String out = Run.of("define", "Amazon Bedrock", folder).out();
        int own = out.indexOf("where I rent models by the hour");
        int builtIn = out.indexOf("built-in: aws-ai-practitioner");
        assertTrue(0 <= own && own < builtIn, out);
    }

    @Test
    void namesTheTermsThatAreDefinedWithItsHelp() throws IOException {
        Files.writeString(folder.resolve("beach.md"), "- **Limpet**: a snail that sits in a tide pool\n");
        String out = Run.of("define", "Tide pool", folder).out();
        assertTrue(out.lines().anyMatch("Related: Limpet"::equals), out);
    }

    @Test
    void suggestsNearNamesWhereThereIsNoSuchTerm() {
        Run run = Run.of("define", "tdie pool", folder);
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("glossls: no definition of \"tdie pool\"; did you mean"), run.err());
        assertTrue(run.err().contains("Tide pool"), run.err());
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        Run run = Run.of("define", "qqqqqqqqq", folder);
        assertEquals(1, run.exitCode());
        assertEquals("glossls: no definition of \"qqqqqqqqq\"" + System.lineSeparator(), run.err());
    }

    @Test
    void theNameIsBoldOnATerminal() {
        assertTrue(Run.of(Ansi.ON, "define", "rock basin", folder).out().startsWith("\u001B[1mTide pool"));
    }

    @Test
    void anEmptyTermIsJustUnknown() {
        assertEquals(1, Run.of("define", "", folder).exitCode());
    }

    @Test
    void aMissingFolderIsToldBesideTheAnswer() {
        Run run = Run.of("define", "transfer learning", folder.resolve("nowhere"));
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("built-in"), run.out());
        assertTrue(run.err().contains("does not exist"), run.err());
    }
}
