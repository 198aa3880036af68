package dev.glossls.server.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Suggestion;
import dev.glossls.note.NoteId;
import dev.glossls.server.session.InsertForm;
import dev.glossls.text.TermKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a suggestion puts into the text, in every form and from every place. */
class InsertedTextTest {
    private static final String HERE = "file:///notes/day/today.md";
    private static final String DEFINITION = "- **Quokka drift**: an algorithm that finds a minimum.\n";

    @Test
    void plainAndBoldNeedNoPlace() {
        check(InsertForm.PLAIN, HERE, "quokka drift");
        check(InsertForm.BOLD, HERE, "**quokka drift**");
    }

    @Test
    void aLinkLeadsFromThisNotesFolderToTheOther() {
        check(InsertForm.LINK, "file:///notes/day/ml.md", "[quokka drift](ml.md)");
        check(InsertForm.LINK, "file:///notes/ml.md", "[quokka drift](../ml.md)");
        check(InsertForm.LINK, "file:///notes/day/deep/ml.md", "[quokka drift](deep/ml.md)");
        check(InsertForm.LINK, "file:///notes/other/my%20ml.md", "[quokka drift](../other/my%20ml.md)");
        check(InsertForm.LINK, "file:///notes/day/a(b).md", "[quokka drift](a%28b%29.md)");
    }

    @Test
    void aWikilinkNamesTheNoteWithoutItsFolder() {
        check(InsertForm.WIKILINK, "file:///notes/other/my%20ml.md", "[[my ml|quokka drift]]");
        check(InsertForm.WIKILINK, "file:///notes/quokka%20drift.md", "[[quokka drift]]");
    }

    @Test
    void whatThisNoteOrTheProgramDefinesIsWrittenPlain() {
        check(InsertForm.LINK, HERE, "quokka drift");
        check(InsertForm.WIKILINK, HERE, "quokka drift");
        String builtIn = NoteId.vocabulary("animals", "quokka.md").uri();
        check(InsertForm.LINK, builtIn, "quokka drift");
        check(InsertForm.WIKILINK, builtIn, "quokka drift");
    }

    private static void check(InsertForm form, String definedIn, String expected) {
        NoteId note = new NoteId(definedIn);
        Glossary glossary =
                Glossary.of(List.of(NoteParser.read(note, DEFINITION).note()));
        TermKey key = TermKey.of("quokka drift");
        Suggestion suggestion =
                new Suggestion("Quokka drift", "quokka drift", "quokka drift", "Quokka drift", "ml.md", key);
        assertEquals(expected, new InsertedText(form, glossary, new NoteId(HERE)).of(suggestion));
    }
}
