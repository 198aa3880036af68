package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What a glossary holds is counted: own notes and the terms in them, and apart from these what ships with the program. */
class CensusTest {
    private static final Glossary GLOSSARY = Glossary.of(List.of(
            note(
                    new NoteId("file:///a.md"),
                    "- **Tide pool**: a hollow that keeps water.\n- **Ebb**: falling water.\n"),
            note(new NoteId("file:///b.md"), "- **tide pools**: where crabs live.\n"),
            note(NoteId.vocabulary("sea", "c.md"), "- **Ebb**: falling water.\n")));

    @Test
    void spellingsOfATermAreCountedOnce() {
        assertEquals(new Census(2, 2, 1), Census.of(GLOSSARY, () -> {}));
        assertEquals(new Census(0, 0, 0), Census.of(Glossary.empty(), () -> {}));
    }

    @Test
    void whoeverNoLongerWantsToKnowMayGiveUp() {
        assertThrows(
                CancellationException.class,
                () -> Census.of(GLOSSARY, () -> {
                    throw new CancellationException();
                }));
    }

    private static Note note(NoteId id, String text) {
        return NoteParser.read(id, text).note();
    }
}
