package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is taken out before a note is parsed: everything keeps its place. Hidden characters are shown as {@code ·}. */
class BlankingTest {
    @Test
    void wikiLinksKeepWhatTheyShow() {
        check("a [[Page]] b", "a ··Page·· b");
        check("a [[Page|it]] b", "a ·······it·· b");
        check("a ![[Page]] b", "a ········· b");
        check("[[not closed", "[[not closed");
        check("[[over\nlines]]", "[[over\nlines]]");
    }

    @Test
    void commentsAttributesAndTagsAreHidden() {
        check("a %%x%% b", "a ····· b");
        check("# H {#id}", "# H ·····");
        check("a {{x}} b {% y %}", "a ····· b ·······");
        check("<!-- c --> a", " ".repeat(11) + "a");
        check("a<!-- c -->b", "a··········b");
        check("a {b} 50% c", "a {b} 50% c");
    }

    @Test
    void highlightsLoseTheirMarks() {
        check("a ==b c== d", "a ··b c·· d");
        check("a == b", "a == b");
        check("a\n===\n", "a\n===\n");
    }

    @Test
    void blockNamesAndFrontMatterAreBlank() {
        check("text ^name\n", "text      \n");
        check("2^10", "2^10");
        check("---\na: b\n---\nx", "   \n    \n   \nx");
        check("\uFEFFa", "\na");
    }

    private static void check(String source, String expected) {
        Blanking blanked = Blanking.of(source);
        assertEquals(expected, blanked.text().replace(Blanking.HIDDEN, '·'), source);
    }
}
