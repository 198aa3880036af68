package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Definitions that share a name are one concept, as seen from a note. */
class MeaningsTest {
    @Test
    void anAcronymLeadsToItsOnlyLongForm() {
        check(glossary("- **Central bank (CB)**: a bank for banks\n"), "CB", "Central bank");
    }

    @Test
    void anAcronymOfTwoLongFormsStaysAmbiguousNearestFirst() {
        Glossary glossary = Glossary.of(List.of(
                read("file:///a/far.md", "- **Central bank (CB)**: a bank for banks\n"),
                read("file:///b/near.md", "- **Citizen band (CB)**: radio for everybody\n")));
        check(glossary, "CB", "Citizen band", "Central bank");
    }

    @Test
    void namesThatAreAliasesOfEachOtherAreOneConcept() {
        Glossary glossary = Glossary.of(List.of(
                read("file:///b/1.md", "- **Rucola (or arugula)**: a bitter leaf\n"),
                read("file:///b/2.md", "- **Arugula (or rucola)**: a leaf for salads\n")));
        List<Concept> meanings = meanings(glossary, "rucola");
        assertEquals(1, meanings.size());
        assertEquals(2, meanings.get(0).places().size());
        assertEquals(meanings, meanings(glossary, "arugula"));
    }

    @Test
    void aCircleOfThreeAliasesEnds() {
        Glossary glossary = Glossary.of(List.of(
                read("file:///b/1.md", "- **Stoat (or ermine)**: a small hunter\n"),
                read("file:///b/2.md", "- **Ermine (or weasel)**: a white coat\n"),
                read("file:///b/3.md", "- **Weasel (or stoat)**: a thin hunter\n")));
        for (String name : List.of("stoat", "ermine", "weasel")) {
            assertEquals(3, meanings(glossary, name).get(0).places().size(), name);
        }
    }

    @Test
    void aNotesOwnDefinitionComesBeforeABuiltInOne() {
        Glossary glossary = Glossary.of(List.of(
                NoteParser.read(NoteId.vocabulary("bank", "a.md"), "- **Bond**: a loan to the state\n")
                        .note(),
                read("file:///b/1.md", "- **Bond**: what holds atoms together\n")));
        Concept bond = meanings(glossary, "bond").get(0);
        assertFalse(bond.isBuiltIn());
        assertEquals(
                "what holds atoms together", bond.places().get(0).definition().meaning());
        assertEquals(2, bond.places().size());
    }

    @Test
    void anUnknownNameMeansNothing() {
        check(glossary("- **Bond**: a loan to the state\n"), "bund");
    }

    private static void check(Glossary glossary, String name, String... labels) {
        List<String> found = new ArrayList<>();
        meanings(glossary, name).forEach(concept -> found.add(concept.label()));
        assertEquals(List.of(labels), found);
    }

    private static List<Concept> meanings(Glossary glossary, String name) {
        return glossary.meanings(TermKey.of(name), new NoteId("file:///b/from.md"));
    }

    private static Glossary glossary(String text) {
        return Glossary.of(List.of(read("file:///b/1.md", text)));
    }

    private static Note read(String uri, String text) {
        return NoteParser.read(new NoteId(uri), text).note();
    }
}
