package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.server.cache.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that looks for reasons why nothing is shown. */
class DoctorTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void allIsWellWithNotesThatDefine() throws IOException {
        Files.writeString(folder.resolve("tides.md"), "- **Tide pool**: a hollow that keeps water\n");
        Run run = Run.of("doctor", folder);
        assertEquals(CommandLines.OK, run.exitCode(), run.out());
        for (String seen : List.of("well   Java ", "well   the server answers ", "well   1 note with 1 term\n")) {
            assertTrue(run.out().replace("\r", "").contains(seen), run.out());
        }
    }

    @Test
    void aFolderWithoutNotesIsBroken() {
        check(CommandLines.FAILED, "broken no notes in " + folder, "notes.include");
        assertEquals(
                CommandLines.FAILED, Run.of("doctor", folder.resolve("none")).exitCode());
    }

    @Test
    void notesWithoutTermsAreAHint() throws IOException {
        Files.writeString(folder.resolve("walk.md"), "It rained.\n");
        check(CommandLines.OK, "hint   1 note with 0 terms", "glossls why");
    }

    @Test
    void settingsThatAreWrongAreNamedWithTheirLine() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Ebb**: the tide that goes out\n");
        Files.writeString(folder.resolve(".glossls.json"), "{\n  \"hovering\": true\n}\n");
        check(CommandLines.FAILED, "broken " + folder.resolve(".glossls.json") + ":2: unknown setting hovering");
        assertEquals("", Run.of("doctor", folder).err(), "what is told as a symptom is not told again");
    }

    @Test
    void settingsSayWhichNotesCount() throws IOException {
        Files.writeString(folder.resolve("a.md"), "- **Ebb**: the tide that goes out\n");
        Files.writeString(folder.resolve(".glossls.json"), "{\"notes\": {\"exclude\": [\"a.md\"]}}");
        check(CommandLines.FAILED, "well   settings in ", "broken no notes in ");
    }

    @Test
    void aCacheThatCannotBeUsedIsAHint() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        for (Optional<CacheFolder> cache :
                List.of(Optional.<CacheFolder>empty(), Optional.of(new CacheFolder(file.resolve("notes"))))) {
            List<Symptom> symptoms = InstallationCheckup.cache(cache);
            assertEquals(
                    List.of(Symptom.State.HINT),
                    symptoms.stream().map(Symptom::state).toList());
        }
    }

    @Test
    void theArchiveIsLookedFor() throws IOException {
        Optional<CacheFolder> cache = Optional.of(new CacheFolder(folder.resolve("notes")));
        assertEquals(Symptom.State.HINT, InstallationCheckup.cache(cache).get(1).state());
        Files.createFile(folder.resolve("1-2.jsa"));
        assertEquals(
                Symptom.well("the archive of classes is 1-2.jsa"),
                InstallationCheckup.cache(cache).get(1));
    }

    @Test
    void aServerThatDoesNotAnswerIsBroken() {
        for (List<String> command : List.of(List.of(folder.resolve("none").toString()), List.of("true"))) {
            Symptom symptom = InstallationCheckup.server(command);
            assertEquals(Symptom.State.BROKEN, symptom.state(), symptom.seen());
        }
    }

    private void check(int exitCode, String... parts) {
        Run run = Run.of("doctor", folder);
        assertEquals(exitCode, run.exitCode(), run.out());
        for (String part : parts) {
            assertTrue(run.out().contains(part), run.out());
        }
    }
}
