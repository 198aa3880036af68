package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class TermsTest {
    private static final String NOTE = """
            # Lessons

            - **Tide pool (TP)**: a hollow in the rock that keeps water at low tide
                - home of crabs
            - **Ørsted unit**: a measure of magnetic fields
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path note = Path.of("");

    @BeforeEach
    void writeNote() throws IOException {
        note = folder.resolve("lessons.md");
        Files.writeString(note, NOTE);
    }

    @Test
    void aJsonLineHoldsWhatIsPromised() {
        JsonObject first = json(Run.of("terms", "--format", "jsonl", note)).get(0);
        assertEquals(
                Set.of("term", "aliases", "line", "definition", "hover", "file", "rule", "confidence"), first.keySet());
        assertEquals("Tide pool", first.get("term").getAsString());
        assertEquals("[\"TP\"]", first.get("aliases").toString());
        assertEquals(3, first.get("line").getAsInt());
        assertEquals(
                "a hollow in the rock that keeps water at low tide",
                first.get("definition").getAsString());
        assertTrue(first.get("hover").getAsString().contains("home of crabs"));
        assertEquals(note.toString(), first.get("file").getAsString());
        double confidence = first.get("confidence").getAsDouble();
        assertTrue(0.5 < confidence && confidence <= 1, "confidence " + confidence);
        assertFalse(first.get("rule").getAsString().isEmpty());
    }

    @Test
    void definitionsComeInTheOrderOfTheirLines() {
        List<JsonObject> lines = json(Run.of("terms", "--format=jsonl", folder));
        assertEquals(
                List.of(3, 5),
                lines.stream().map(line -> line.get("line").getAsInt()).toList());
    }

    @Test
    void everyJsonObjectStandsOnOneLine() {
        Run run = Run.of("terms", "--format=jsonl", folder);
        assertEquals(2, run.out().lines().count());
        assertTrue(run.out().endsWith("}\n"));
        assertFalse(run.out().contains("\r"));
    }

    @Test
    void theTableShowsFileLineNameAliasAndMeaning() {
        Run run = Run.of("terms", note);
        assertEquals(0, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertEquals(note.toString(), lines.get(0));
        assertTrue(lines.get(1).startsWith("     3  Tide pool (TP)  "), lines.get(1));
        assertTrue(lines.get(1).endsWith("  a hollow in the rock that keeps water at low tide"), lines.get(1));
        assertEquals("", run.err());
    }

    @Test
    void colorsAreUsedOnlyWhereTheyAreWanted() {
        assertFalse(Run.of(Ansi.OFF, "terms", note).out().contains("\u001B"));
        assertTrue(Run.of(Ansi.ON, "terms", note).out().contains("\u001B[1mTide pool\u001B["));
    }

    @Test
    void theRestIsPrintedWhenAPathIsMissing() {
        Path missing = folder.resolve("nowhere.md");
        Run run = Run.of("terms", missing, note);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("Tide pool"));
        assertEquals("glossls: " + missing + " does not exist" + System.lineSeparator(), run.err());
    }

    @Test
    void filesAreNamedTheWayTheFolderWas() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.move(note, inner.resolve("deep.md"));
        Path asked = folder.resolve("a/../a");
        Run run = Run.of("terms", asked);
        assertEquals(
                asked.resolve("b/deep.md").toString(),
                run.out().lines().findFirst().orElse(""));
    }

    @Test
    void aNamedFileIsReadWhateverItsName() throws IOException {
        Path odd = Files.move(note, folder.resolve("lessons.text"));
        assertTrue(Run.of("terms", odd).out().contains("Tide pool"));
        assertEquals("", Run.of("terms", folder).out());
    }

    @Test
    void aNoteWithoutDefinitionsIsNoFailure() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.md"), "Nothing to see here.\n");
        assertEquals(new Run(0, "", ""), Run.of("terms", plain));
    }

    @Test
    void printingEndsQuietlyWhenNobodyReads() {
        PrintWriter closed = new PrintWriter(Writer.nullWriter());
        closed.close();
        Terminal terminal = new Terminal(closed, closed, Ansi.OFF);
        assertEquals(0, CommandLines.of(terminal).execute("terms", note.toString()));
    }

    @Test
    void aCallWithoutPathsIsAMistake() {
        Run run = Run.of("terms");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("PATH"), run.err());
    }

    @Test
    void anUnknownFormatIsAMistake() {
        Run run = Run.of("terms", "--format", "xml", note);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("jsonl"), run.err());
    }

    private static List<JsonObject> json(Run run) {
        assertEquals(0, run.exitCode(), run.err());
        return run.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
