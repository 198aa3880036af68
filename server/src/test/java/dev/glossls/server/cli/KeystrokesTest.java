package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeystrokesTest {
    @Test
    void aWordBeginsWithItsFirstLetters() {
        assertEquals(Optional.of("found"), Keystrokes.wordStart("Foundation model"));
        assertEquals(Optional.empty(), Keystrokes.wordStart("Token"));
    }

    @Test
    void aPhraseBeginsWithAWordAndABit() {
        assertEquals(Optional.of("transfer le"), Keystrokes.phraseStart("Transfer learning"));
        assertEquals(Optional.empty(), Keystrokes.phraseStart("Embedding"));
    }

    @Test
    void anAcronymIsTypedAlmostToItsEnd() {
        assertEquals(Optional.of("LL"), Keystrokes.acronym("LLM"));
        assertEquals(Optional.empty(), Keystrokes.acronym("Llm"));
    }

    @Test
    void aSlipSwapsTwoLettersInsideAWord() {
        assertEquals(Optional.of("tranfser"), Keystrokes.swapped("Transfer learning"));
        assertEquals(Optional.empty(), Keystrokes.swapped("Model"));
        assertEquals(Optional.empty(), Keystrokes.swapped("Baboons"));
    }

    @Test
    void abbreviatedWordsKeepTheirFirstConsonants() {
        assertEquals(Optional.of("prm eng"), Keystrokes.abbreviated("Prompt engineering"));
        assertEquals(Optional.empty(), Keystrokes.abbreviated("Prompt"));
    }

    @Test
    void everyWayOfTypingTakesAnotherNameIfItCan() {
        List<Script.Typing> typings = Script.typings(List.of("Foundation model", "Transfer learning", "LLM"));
        assertEquals(
                List.of("Foundation model", "Transfer learning", "LLM", "Foundation model", "Transfer learning"),
                typings.stream().map(Script.Typing::meant).toList());
    }
}
