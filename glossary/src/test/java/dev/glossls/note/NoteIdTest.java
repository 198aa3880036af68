package dev.glossls.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The names of notes, and how near one is to another. */
class NoteIdTest {
    @Test
    void distanceCountsTheStepsFromFolderToFolder() {
        check("file:///n/a.md", "file:///n/a.md", 0);
        check("file:///n/a.md", "file:///n/b.md", 1);
        check("file:///n/a.md", "file:///n/x/b.md", 2);
        check("file:///n/x/a.md", "file:///n/b.md", 2);
        check("file:///n/x/a.md", "file:///n/y/b.md", 3);
        check("file:///n/x/y/a.md", "file:///n/b.md", 3);
        check("file:///n/ab/a.md", "file:///n/ac/a.md", 3);
    }

    @Test
    void aVocabularyIsFartherThanAnyNote() {
        NoteId vocabulary = NoteId.vocabulary("sea", "a.md");
        assertEquals(Integer.MAX_VALUE, new NoteId("file:///n/a.md").distanceTo(vocabulary));
        assertTrue(vocabulary.isVocabulary());
        assertFalse(new NoteId("file:///n/a.md").isVocabulary());
    }

    @Test
    void theShortNameIsTheFileOrTheVocabulary() {
        assertEquals("a.md", new NoteId("file:///n/a.md").shortName());
        assertEquals("sea", NoteId.vocabulary("sea", "a.md").shortName());
        assertEquals("a.ipynb", new NoteId("vscode-notebook-cell:/n/a.ipynb#X1/2").shortName());
    }

    @Test
    void theTitleIsTheFilesNameAsPeopleReadIt() {
        assertEquals("Calvin cycle", new NoteId("file:///n/Calvin%20cycle.md").title());
        assertEquals("C++ 1.2", new NoteId("file:///n/C++%201.2.md").title());
        assertEquals("100%x", new NoteId("file:///n/100%x.md").title());
        assertEquals(".md", new NoteId("file:///n/.md").title());
        assertEquals("", new NoteId("untitled:Untitled-1").title());
        assertEquals("", NoteId.vocabulary("sea", "a.md").title());
    }

    private static void check(String from, String to, int expected) {
        assertEquals(expected, new NoteId(from).distanceTo(new NoteId(to)), from + " to " + to);
    }
}
