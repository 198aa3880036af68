package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code why} says of a place. */
class WhyPlaceTest {
    private static final String NOTE = """
            # Shore

            - **Tide pool (TP)**: a hollow in the rock that keeps water at low tide
                - home of crabs
            - **Example**: the one by the pier
            - the lowest line of the year = **Spring line**

            Mean high water (MHW) counts from the harbour wall.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path note = Path.of("");

    @BeforeEach
    void writeNote() throws IOException {
        note = Files.writeString(folder.resolve("sea.md"), NOTE);
    }

    @Test
    void aLineTellsAllThatWasSeenThereTheBestFirst() {
        List<String> lines = explained(note + ":6");
        assertEquals(note + ":6  Spring line", lines.get(0));
        assertTrue(lines.indexOf("  plain-lead: lost to reversed") > lines.indexOf("  reversed: candidate"));
        assertEquals(lines, explained(note + ":6:"));
    }

    @Test
    void aColumnTellsOnlyWhatIsNamedThere() {
        assertEquals(
                note + ":6  lowest line of the year", explained(note + ":6:10").get(0));
        List<String> bold = explained(note + ":6:40");
        assertEquals(note + ":6  Spring line", bold.get(0));
        assertFalse(bold.contains("  plain-lead: lost to reversed"), bold.toString());
        assertEquals(note + ":3  Tide pool (also TP)", explained(note + ":3:50").get(0));
    }

    @Test
    void columnsCountCharacters() throws IOException {
        String line = "🦀🦀 = **Two crabs**\n";
        Path crabs = Files.writeString(folder.resolve("crabs.md"), line);
        int characters = line.strip().codePointCount(0, line.strip().length());
        assertTrue(Run.of("why", crabs + ":1:" + (characters + 1)).err().isEmpty());
        assertTrue(Run.of("why", crabs + ":1:" + (characters + 2)).err().contains("has no column"));
    }

    @Test
    void whereNothingWasSeenTheKindOfTextIsTold() {
        assertEquals(
                List.of(note + ":4 belongs to a list item that no rule takes for a definition."),
                explained(note + ":4"));
        assertEquals(List.of(note + ":2 is blank."), explained(note + ":2"));
    }

    @Test
    void badPlacesAreToldInOneSentence() throws IOException {
        complains(2, "lines and columns are counted from 1", note + ":0");
        complains(2, "lines and columns are counted from 1", note + ":1:0");
        complains(1, note + " has no line 99: it has 9", note + ":99");
        complains(1, note + " has no line " + Integer.MAX_VALUE + ": it has 9", note + ":99999999999999999999");
        complains(1, "line 1 of " + note + " has no column 9: it has 7", note + ":1:9");
        complains(1, folder.resolve("no.md") + " does not exist", folder.resolve("no.md") + ":1");
        complains(1, folder + " is a folder: name a note in it", folder + ":1");
        complains(2, note + " is a file: name a line of it, as in " + note + ":1", note);
        complains(
                2, note + ":1 names a place already: no other file can be asked about beside it", note + ":1", folder);
        complains(1, "there is no word in \"?\"", "?", folder);
    }

    @Test
    void aFileThatMayNotBeReadIsToldInOneSentence() throws IOException {
        assumeTrue(note.toFile().setReadable(false) && !Files.isReadable(note), "everything may be read here");
        complains(1, note + " may not be read", note + ":1");
    }

    @Test
    void colonsInTermsAndInNamesOfFilesAreNoPlaces() throws IOException {
        assertTrue(Run.of("why", "ISO 9001:2015", note).err().contains("stands nowhere"));
        Path drive = Files.writeString(folder.resolve("C:x.md"), NOTE);
        assertEquals(drive + ":3  Tide pool (also TP)", explained(drive + ":3").get(0));
        assertEquals(
                drive + ":3  Tide pool (also TP)", explained(drive + ":3:7").get(0));
        Path numbered = Files.writeString(folder.resolve("sea.md:3"), "\n\n\n\n- **Ebb**: the water that runs off\n");
        assertEquals(numbered + ":5  Ebb", explained(numbered + ":5").get(0));
    }

    private static void complains(int exitCode, String message, Object... asked) {
        Object[] words = new Object[asked.length + 1];
        words[0] = "why";
        System.arraycopy(asked, 0, words, 1, asked.length);
        assertEquals(new Run(exitCode, "", "glossls: " + message + System.lineSeparator()), Run.of(words));
    }

    private static List<String> explained(Object... asked) {
        Object[] words = new Object[asked.length + 1];
        words[0] = "why";
        System.arraycopy(asked, 0, words, 1, asked.length);
        Run run = Run.of(words);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        return run.out().lines().toList();
    }
}
