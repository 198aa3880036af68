package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a heading of many notes is a name, whichever notes come and go. */
class StructureTest {
    private static final String TEXT = "See the oven journal.";

    @Test
    void aHeadingIsAHabitAsLongAsManyNotesHaveItAndNothingElseDefinesIt() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            notes.add(headed(i));
        }
        Glossary glossary = Glossary.of(notes);
        check(glossary, 0);
        glossary = glossary.without(notes.get(4).id());
        check(glossary, 1);
        glossary = glossary.with(headed(20));
        check(glossary, 0);
        Note other = note("other", "- **Oven journal**: a book in which a baker writes what the oven did\n");
        glossary = glossary.with(other);
        check(glossary, 1);
        glossary = glossary.without(other.id());
        check(glossary, 0);
    }

    /** The same is found in a glossary that was made afresh. */
    private static void check(Glossary glossary, int mentions) {
        assertEquals(mentions, glossary.names(TEXT).size());
        assertEquals(mentions, Glossary.of(glossary.notes()).names(TEXT).size());
    }

    private static Note headed(int number) {
        return note("week" + number, "## Oven journal\n\nBread number " + number + " was baked on a stone.\n");
    }

    private static Note note(String name, String text) {
        return NoteParser.read(new NoteId("file:///notes/" + name + ".md"), text)
                .note();
    }
}
