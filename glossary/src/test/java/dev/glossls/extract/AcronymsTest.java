package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.text.Span;
import dev.glossls.text.Words;
import org.junit.jupiter.api.Test;

/** Which long form a short one stands for. */
class AcronymsTest {
    @Test
    void shortFormsHaveTwoCapitals() {
        checkShort("MRI", true);
        checkShort("RBCs", true);
        checkShort("IPv6", true);
        checkShort("TCP/IP", true);
        checkShort("EdTech", true);
        checkShort("Word", false);
        checkShort("A", false);
        checkShort("a long form", false);
        checkShort("AB (C)", false);
        checkShort("", false);
    }

    @Test
    void aShortFormStandsForWordsThatHoldItsLettersInOrder() {
        checkStands("MRI", "magnetic resonance imaging", true);
        checkStands("RBCs", "red blood cells", true);
        checkStands("DNA", "deoxyribonucleic acid", true);
        checkStands("MMR", "measles, mumps, rubella", true);
        checkStands("PPI", "proton pump inhibitor", true);
        checkStands("ARR", "apparent relative risk", true);
        checkStands("XML", "extensible markup language", false);
        checkStands("MRI", "imaging by magnetic resonance", false);
        checkStands("word", "wonderful old red desk", false);
        checkStands("ICU", "ICU", false);
    }

    @Test
    void theLongFormEndsBeforeTheBracketAndIsAsShortAsItCanBe() {
        checkLongForm("ICU", "she lay in the intensive care unit", "intensive care unit");
        checkLongForm("ECB", "the president of the European Central Bank", "European Central Bank");
        checkLongForm("GPS", "a ship with a global positioning system", "global positioning system");
        checkLongForm("ICU", "she was, by intensive, care unit", "none");
        checkLongForm("ABC", "nothing that fits", "none");
    }

    @Test
    void aBlendIsMadeOfTheBeginningsOfAllWords() {
        checkBlends("EdTech", "Educational technology", true);
        checkBlends("FinTech", "Financial technology", true);
        checkBlends("FinTech", "Technology of finance", false);
        checkBlends("Fin", "Financial technology", false);
        checkBlends("Finance", "Financial", false);
    }

    private static void checkShort(String text, boolean expected) {
        assertEquals(expected, Acronyms.isShortForm(text), text);
    }

    private static void checkStands(String shortForm, String longForm, boolean expected) {
        assertEquals(expected, Acronyms.stands(shortForm, longForm), shortForm + " for " + longForm);
    }

    private static void checkLongForm(String shortForm, String before, String expected) {
        String found = Acronyms.longForm(shortForm, before, Words.of(before))
                .map((Span span) -> span.of(before))
                .orElse("none");
        assertEquals(expected, found);
    }

    private static void checkBlends(String shortForm, String longForm, boolean expected) {
        assertEquals(expected, Acronyms.blends(shortForm, longForm, Words.of(longForm)), shortForm + " of " + longForm);
    }
}
