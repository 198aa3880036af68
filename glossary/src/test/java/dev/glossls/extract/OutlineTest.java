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

    @Test
    void htmlStandsForBlocks() {
        check("<h2>A</h2>\n<p>a<p>b\n\nc\n", "heading:A[paragraph:a paragraph:b paragraph:c]");
        check("<dl><dt>A<dd>a<dd>b<dt>B</dl>\n", "defined:A[paragraph:a paragraph:b] defined:B");
        check("<ul><li>a<ul><li>b</ul><li>c</ul>\n", "item:a[item:b] item:c");
        check("<table><tr><td>a<td><p>b<br>c<tr><td></table>\n", "table[row[cell:a cell:b_c] row[cell]]");
        check("<details><summary>A</summary>\n\na\n\n</details>\n\nb\n", "paragraph:A[paragraph:a] paragraph:b");
    }

    @Test
    void detailsHoldWhatIsInThem() {
        String inside = "# B\n\nb\n\n<details><summary>C</summary>c</details>\n\n";
        check(
                "<details><summary>A</summary>\n\n" + inside + "</details>\n\nd\n",
                "paragraph:A[heading:B[paragraph:b paragraph:C[paragraph:c]]] paragraph:d");
        check("<details><summary>A</summary></details>\n\na\n", "paragraph:A other paragraph:a");
        check("<details>\n\na\n\n</details>\n\n</details>\n\nb\n", "paragraph:a other other paragraph:b");
        check("<details><summary>A</summary>\n\na\n\n## B\n", "paragraph:A[paragraph:a] heading:B");
    }

    @Test
    void markdownBetweenTagsLiesBelowTheirElement() {
        check("<dl><dt>A</dt><dd>\n\n- a\n\n</dd>\n</dl>\n\nb\n", "defined:A[item:a] paragraph:b");
        check("<ul><li>\n\n**A**\n\na\n\n</li></ul>\n\nb\n", "item:A[paragraph:a] paragraph:b");
        check("<dt>A</dt>\n\n<dd>a</dd>\n\n<dd>b</dd>\n", "defined:A[paragraph:a paragraph:b]");
        check("<li>a\n\nb\n\n<p>c\n", "item:a paragraph:b paragraph:c");
    }

    @Test
    void oddHtmlLosesNoText() {
        check("</li></table>a</dd>\n<td>b<li>c\n", "paragraph:a paragraph:b item:c");
        check("<p>a < b &amp; c &nope; d\n", "paragraph:a_<_b_&_c_&nope;_d");
        check("<table>a<tr>b<td>c</table>d\n", "paragraph:a paragraph:b table[row[cell:c]] paragraph:d");
        check("<p>a<script>b</script>c<!-- d --><pre>e\n", "paragraph:ac");
        check("<p title='a>b'>c<p title=\"d\n", "paragraph:c");
    }

    private static void check(String source, String expected) {
        assertEquals(expected, LinesByHand.outline(LinesByHand.blocks(source)));
    }
}
