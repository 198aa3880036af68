package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.text.Span;
import org.junit.jupiter.api.Test;

/** A part of a note, cut out so that it can stand alone. */
class ExcerptTest {
    @Test
    void indentationAndQuoteMarksOfThePlaceAreTakenOff() {
        check("- T: [d\n  - one\n    - two]\n", "d\n- one\n  - two");
        check("> a [b\n> c]\n", "b\nc");
        check("[a\n\n    code]\n", "a\n\n    code");
        check("\t[- a\n\t\t- b]", "- a\n\t- b");
        check("x [a b] y", "a b");
        check("[]", "");
    }

    @Test
    void lineEndsOfAllKindsAreOne() {
        check("[a\r\nb\rc]", "a\nb\nc");
    }

    /** The excerpt stands between square brackets. */
    private static void check(String marked, String expected) {
        int start = marked.indexOf('[');
        int end = marked.lastIndexOf(']');
        String source = marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1);
        assertEquals(expected, Excerpt.of(source, new Span(start, end - 1)), marked);
    }
}
