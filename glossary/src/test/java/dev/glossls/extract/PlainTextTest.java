package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Markdown as it reads where no markup can be shown. */
class PlainTextTest {
    @Test
    void markupIsTakenOff() {
        check("**bold** and *it*", "bold and it");
        check("a [[Page|shown]] b", "a shown b");
        check("first\n\nsecond", "first\nsecond");
        check("- one\n- two", "- one\n- two");
        check("\\* &amp;", "* &");
        check("a %%note to myself%% b", "a  b");
        check("", "");
    }

    @Test
    void plainLinesStayAsTheyAre() {
        check("keeps water, at low tide (or longer): why?", "keeps water, at low tide (or longer): why?");
        check(" a line with blanks around ", "a line with blanks around");
        check("größer als 3.5 - immer", "größer als 3.5 - immer");
    }

    private static void check(String markdown, String expected) {
        assertEquals(expected, PlainText.of(markdown), markdown);
    }
}
