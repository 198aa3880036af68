package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.NoteId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notes that are too much: left out with one warning, and nothing else lost. */
class NoteReaderTest {
    private static final NoteId SLOW = new NoteId("file:///notes/slow.md");
    private static final NoteId GOOD = new NoteId("file:///notes/good.md");
    private static final String DEFINITION = "- **Quokka drift**: an algorithm that finds a minimum.\n";

    private final Heard heard = new Heard();

    @Test
    void aNoteThatTakesTooLongIsNamedOnceAndOthersAreRead() {
        Limits impatient = new Limits(10, 1_000_000_000, 100_000_000, Duration.ofMillis(50), 10);
        NoteReader reader = new NoteReader(impatient, heard);
        String slow = "![[]()".repeat(20_000);
        for (int i = 0; i < 3; i++) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(SLOW, slow, Set.of()));
        }
        assertTrue(heard.warnings().size() <= 1, heard.warnings().toString());
        NoteReader patient = new NoteReader(Limits.DEFAULT, heard);
        assertEquals(
                1, patient.read(GOOD, DEFINITION, Set.of()).note().definitions().size());
    }

    @Test
    void noTimeAtAllLeavesOutWithOneWarning() {
        Limits none = new Limits(10, 1_000_000_000, 100_000_000, Duration.ZERO, 10);
        NoteReader reader = new NoteReader(none, heard);
        String text = DEFINITION.repeat(20_000);
        assertTrue(reader.read(SLOW, text, Set.of()).note().definitions().isEmpty());
        assertTrue(reader.read(SLOW, text, Set.of()).note().definitions().isEmpty());
        assertEquals(1, heard.warnings().size(), heard.warnings().toString());
        assertTrue(heard.warnings().get(0).contains("slow.md was left out"));
    }

    @Test
    void aNoteThatIsTooLargeIsLeftOut() {
        Limits small = new Limits(10, 1000, 10, Duration.ofSeconds(2), 10);
        assertTrue(new NoteReader(small, heard)
                .read(SLOW, DEFINITION, Set.of())
                .note()
                .definitions()
                .isEmpty());
        assertEquals(1, heard.warnings().size());
    }

    @Test
    void hardTextsAreReadInBoundedTime() {
        NoteReader reader = new NoteReader(Limits.DEFAULT, heard);
        String[] texts = {
            "> ".repeat(10_000),
            "- ".repeat(10_000),
            "[".repeat(100_000),
            "![[]()".repeat(20_000),
            "*a ".repeat(100_000),
            "|".repeat(100_000) + "\n" + "|-".repeat(100_000) + "\n|x|\n",
            "`".repeat(100_000),
            "<a ".repeat(100_000),
            "word ".repeat(900_000)
        };
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            NoteId id = new NoteId("file:///notes/" + i + ".md");
            assertTimeoutPreemptively(Duration.ofSeconds(15), () -> reader.read(id, text, Set.of()));
        }
    }
}
