package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a client may be given to render. */
class SafeMarkdownTest {
    @Test
    void markupStays() {
        check("**bold**, *it* and `code`\n\n- item", "**bold**, *it* and `code`\n\n- item");
        check("[web](https://example.org)", "[web](https://example.org)");
        check("| a | b |\n| - | - |\n| c | d |", "| a | b |\n| - | - |\n| c | d |");
    }

    @Test
    void htmlIsShownAsText() {
        check("a <b onclick=x>b</b>", "a &lt;b onclick=x>b&lt;/b>");
        check("<script>\nx\n</script>", "&lt;script>\nx\n&lt;/script>");
        check("`<b>` stays", "`<b>` stays");
        check("```\n<b>\n```", "```\n<b>\n```");
    }

    @Test
    void imagesAreTheirDescription() {
        check("![a map](https://example.org/x.png)", "a map");
        check("![](https://example.org/x.png)", "");
        check("[![a map](https://example.org/x.png)](https://example.org)", "[a map](https://example.org)");
    }

    @Test
    void linksElsewhereThanToTheWebAreTheirWords() {
        check("[go](javascript:alert)", "go");
        check("[go](command:run)", "go");
        check("[go](file:///etc/x)", "go");
        check("[go](other.md)", "go");
        check("<javascript:x>", "javascript:x");
        check("<https://example.org>", "<https://example.org>");
    }

    private static void check(String markdown, String expected) {
        assertEquals(expected, SafeMarkdown.of(markdown), markdown);
    }
}
