package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a card shows, and what it leaves out. */
class CardTest {
    private static final String HERE = "file:///n/a.md";

    @Test
    void aCardNamesTheTermItsAliasesAndItsPlace() {
        String card = card("x\n\n- **Magnetic north (MN)**: where a compass points\n", "MN");
        assertEquals("**Magnetic north** (MN)\n\nwhere a compass points\n\n[a.md:3](file:///n/a.md#L3)", card);
    }

    @Test
    void aBuiltInMeaningIsMarkedAndHasNoLink() {
        Note note = NoteParser.read(NoteId.vocabulary("sea", "a.md"), "- **Keel**: the beam along the bottom\n")
                .note();
        String card = card(Glossary.of(List.of(note)), "keel");
        assertTrue(card.endsWith("_built-in: sea_"), card);
    }

    @Test
    void aLongTextIsCutAndLeadsToTheRest() {
        String card = card(
                "# Sea\n\n## Tide\n\nThe tide is a rise of water.\n\n" + "More words on it.\n\n".repeat(500), "tide");
        assertTrue(card.length() < 2000, "length " + card.length());
        assertTrue(card.contains("[…](file:///n/a.md#L3)"), card);
    }

    @Test
    void anotherMeaningIsCutShorterThanTheFirst() {
        String words = "words without an end ".repeat(40).strip();
        String card = card(
                "- **Port side (PS)**: gives " + words + "\n- **Power supply (PS)**: gives " + words + " too\n", "PS");
        String[] meanings = card.split("\n\n---\n\n");
        assertEquals(2, meanings.length, card);
        assertTrue(meanings[0].contains(words), card);
        assertFalse(meanings[1].contains(words), card);
        assertTrue(meanings[1].contains(" …"), card);
    }

    @Test
    void htmlAndScriptsOfANoteAreShownAsText() {
        String card = card("- **Hatch**: a door <img src=x onerror=y> [go](javascript:z) in the deck\n", "hatch");
        assertFalse(card.contains("<img"), card);
        assertFalse(card.contains("javascript:"), card);
    }

    @Test
    void signsOfALabelAreNoMarkup() {
        String card = card("- **a_b_c module**: a part of the program\n", "a_b_c module");
        assertTrue(card.startsWith("**a\\_b\\_c module**"), card);
    }

    @Test
    void otherTermsInATextAreLinks() {
        String card = card("- **Mast**: a pole that holds a sail\n- **Sail**: a cloth that catches wind\n", "mast");
        assertTrue(card.contains("a pole that holds a [sail](file:///n/a.md#L2)"), card);
    }

    @Test
    void aTermInATextMeansWhatItMeansInTheNoteOfThatText() {
        String net = """
                - **Port**: a number by which one computer finds a program on another
                - **Firewall**: what decides by the port who gets in
                """;
        String here = "- **Port**: sweet wine from Portugal with added spirits\n";
        Note other = NoteParser.read(new NoteId("file:///n/net/b.md"), net).note();
        Note own = NoteParser.read(new NoteId(HERE), here).note();
        String card = card(Glossary.of(List.of(own, other)), "firewall");
        assertTrue(card.contains("decides by the [port](file:///n/net/b.md#L1)"), card);
    }

    @Test
    void kindsThatGoInACircleAreNamedOnce() {
        String circle = """
                A ketch is a kind of yacht.

                A yacht is a kind of ketch.

                - **Ketch**: a boat with two masts
                - **Yacht**: a boat for pleasure
                """;
        String path = card(circle, "ketch").lines().skip(2).findFirst().orElse("");
        assertTrue(path.startsWith("_Yacht › Ketch"), path);
        assertTrue(path.length() < 40, path);
    }

    private static String card(String text, String name) {
        return card(Glossary.of(List.of(NoteParser.read(new NoteId(HERE), text).note())), name);
    }

    private static String card(Glossary glossary, String name) {
        return Hovers.card(glossary, TermKey.of(name), new NoteId(HERE)).orElse("nothing");
    }
}
