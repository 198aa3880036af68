package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void textThatFitsStaysOnOneLine() {
        assertEquals("one two", TerminalText.shortened("one\n  two ", 20));
    }

    @Test
    void textThatDoesNotFitIsCutBetweenWords() {
        assertEquals("one two …", TerminalText.shortened("one two three", 10));
    }

    @Test
    void aWordThatDoesNotFitIsCutInside() {
        assertEquals("abcdefgh …", TerminalText.shortened("abcdefghijklmnop", 10));
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverCutInside() {
        assertEquals("abcdefg …", TerminalText.shortened("abcdefg🙂hijklmnop", 10));
    }

    @Test
    void notesCannotSteerTheTerminal() {
        assertEquals("a [31mb", TerminalText.shortened("a\u001B[31mb", 20));
        assertEquals("a[31mb\nc", TerminalText.harmless("a\u001B[31mb\nc"));
    }
}
