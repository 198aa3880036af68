package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The label and the aliases in the part of a line that names a term. */
class NamesTest {
    @Test
    void numbersSignsAndArticlesAreNoPartOfALabel() {
        check("1. Tide", "Tide");
        check("2.3 Tide", "Tide");
        check("A) Tide", "Tide");
        check("🌊 Tide", "Tide");
        check("The tide:", "tide");
        check("\"Tide\"", "Tide");
        check("3.5 mm plug", "3.5 mm plug");
        check("3D printing", "3D printing");
        check(".NET", ".NET");
        check("C++", "C++");
        check("AT&T", "AT&T");
    }

    @Test
    void bracketsAndSlashesHoldOtherNames() {
        check("Automatic identification system (AIS)", "Automatic identification system; AIS");
        check("Tide (or ebb and flow)", "Tide; ebb and flow");
        check("Jib / fore sail", "Jib / fore sail");
        check("Jib / genoa", "Jib; genoa");
        check("TCP/IP", "TCP/IP");
        check("Line (2 m)", "Line");
        check("Log (e.g. of a ship)", "Log");
        check("Jib (JB; also called fore sail)", "Jib; JB; fore sail");
        check("Global positioning system - GPS", "Global positioning system; GPS");
    }

    @Test
    void signsAloneAreNoName() {
        check("", "none");
        check("...", "none");
    }

    private static void check(String text, String expected) {
        String found = Names.of(LinesByHand.line(text), LinesByHand.LEXIS)
                .map(name -> name.label() + (name.aliases().isEmpty() ? "" : "; " + String.join("; ", name.aliases())))
                .orElse("none");
        assertEquals(expected, found, text);
    }
}
