package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.text.Span;
import org.junit.jupiter.api.Test;

/** The settings at the beginning of a note. */
class FrontMatterTest {
    @Test
    void itEndsAtItsFence() {
        check("---\nglossary: false\n---\ntext", 24, "false");
        check("---\r\nglossary: false\r\n---\r\ntext", 27, "false");
        check("\uFEFF---\nglossary: \"only\"\n---\n", 26, "only");
        check("+++\nglossary = 'only'\n+++\n", 26, "only");
        check("---\nglossary: false\n...\n", 24, "false");
        check("---\nother: x\n---\n", 17, "");
    }

    @Test
    void linesThatAreNotClosedOrNotFirstAreNone() {
        check("---\nglossary: false\n", 0, "");
        check("text\n---\nglossary: false\n---\n", 0, "");
        check("--- x\nglossary: false\n---\n", 0, "");
        check("", 0, "");
    }

    private static void check(String source, int end, String value) {
        Span found = FrontMatter.of(source);
        assertEquals(new Span(0, end), found, source);
        assertEquals(value, FrontMatter.value(source, found, "glossary"), source);
    }
}
