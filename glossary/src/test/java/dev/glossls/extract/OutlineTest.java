package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What belongs below what, and where a paragraph is several blocks. */
class OutlineTest {
    @Test
    void sectionsLieBelowTheirHeading() {
        check("# A\n\na\n\n## B\n\nb\n\n# C\n", "heading:A[paragraph:a heading:B[paragraph:b]] heading:C");
    }

    @Test
    void aListLiesBelowTheLineThatLeadsToIt() {
        check(
                "These are kept in the hold of a ship:\n\n- a\n- b\n\nend\n",
                "paragraph:These_are_kept_in_the_hold_of_a_ship:[item:a item:b] paragraph:end");
    }

    @Test
    void aBoldLineIsAHeading() {
        check("**A**\n\na\n\n**B**\n\nb\n", "paragraph:A[paragraph:a] paragraph:B[paragraph:b]");
        check("**1. A**\n\na\n\n**2. B**\n\nb\n", "paragraph:1._A[paragraph:a] paragraph:2._B[paragraph:b]");
    }

    @Test
    void nestedItemsLieBelowTheirItem() {
        check("- a\n  - b\n\n  c\n", "item:a[item:b paragraph:c]");
    }

    @Test
    void linesThatBeginWithABulletAreItems() {
        check("• a one\n• b two\n", "item:a_one item:b_two");
        check("head\n• a one\n    • b two\n", "paragraph:head item:a_one[item:b_two]");
    }

    @Test
    void aColonBelowATermIsADefinition() {
        check("T\n: d\n: e\n", "defined:T[paragraph:d paragraph:e]");
        check("T\n\n: d\n", "paragraph:T paragraph::_d");
    }

    @Test
    void linesThatEachNameATermAreParagraphs() {
        check("**A**: one\n**B**: two\n", "paragraph:A:_one paragraph:B:_two");
        check("only one\nparagraph\n", "paragraph:only_one_paragraph");
    }

    @Test
    void calloutsAreTitleAndText() {
        check("> [!note] T\n> text\n", "callout:T[paragraph:text]");
        check("> text\n", "quote:text");
    }

    private static void check(String source, String expected) {
        assertEquals(expected, LinesByHand.outline(LinesByHand.blocks(source)));
    }
}
