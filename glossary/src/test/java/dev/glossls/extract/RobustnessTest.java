package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Any text is read, in a time that grows hardly faster than its length. */
class RobustnessTest {
    private static final NoteId ID = new NoteId("file:///notes/a.md");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LARGE = 200_000;

    /** Each is repeated until it fills a large note. */
    private static final List<String> UNITS = List.of(
            "*",
            "[",
            "![[]()",
            "<a",
            "`",
            "<!--",
            "{{ ",
            "%%a",
            "[[a|b]] ",
            "[[",
            "**a** ",
            "- a\n",
            "# h\n\n",
            "( ",
            "(AB) ",
            "$a",
            "a: ",
            "&amp;",
            "\\*",
            "| a | b |\n",
            "<b>",
            "==a== ",
            "> ",
            "\uD800",
            "\0",
            "a\n",
            "- ",
            "語",
            "> a\n\n",
            "a -> ",
            "[a](b) ",
            "[a]: b\n",
            "A > ",
            "also called x ",
            "is a kind of x ",
            "word **bold** text [l](x)\n",
            "Term\n: text of it\n",
            "• item\n",
            "`a\n b`\n\n",
            "---\na: b\n",
            "> [!definition] Term\n> a text\n\n",
            "- Term\n  - a part of it that is x\n",
            "**Term**: a text of it\n",
            "Term: a text of it\n",
            "a? ",
            "What is a? It is b.\n",
            "→ a\n",
            "-> a ",
            "【a】\nb\n",
            "A text. A **term** is a thing. ",
            "1. a\n- b\n",
            "On appelle a ",
            "is called a term. ",
            "をaという。",
            "a 语 ",
            "a / b ",
            "$\\to$ ",
            "…… ",
            "IV. a\n\n",
            "# Step 1: a\n\n- a thing\n");

    /** The same with HTML, each with a tag before it that makes a block of it. */
    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<li>",
            "<dl>",
            "<dt>a<dd>b\n",
            "<dt>a</dt>",
            "<dd>a\n\n",
            "<dl><dd>",
            "<li>a\n\n",
            "<li>\n\na\n\n</li>\n\n",
            "<dt>a</dt><dd>\n\na\n\n</dd>",
            "<table><tr><td>",
            "<tr>a<td>",
            "<details><summary>a",
            "<summary>What is a</summary>b",
            "<h2>a",
            "<b>",
            "</b>",
            "<b>a</b>: ",
            "<p a=\"",
            "<p a=\"\"",
            "&amp;",
            "&",
            "http://",
            "<svg>",
            "<pre",
            "<!",
            "<?",
            "a < b ",
            "(",
            "a<br>",
            "\uD800",
            "</details>\n\n");

    @TestFactory
    Stream<DynamicTest> repeatedSignsAreReadInTime() {
        return Stream.concat(
                UNITS.stream().map(unit -> repeated("", unit)), TAGS.stream().map(unit -> repeated("<div>", unit)));
    }

    private static DynamicTest repeated(String before, String unit) {
        return DynamicTest.dynamicTest(
                before + unit.replace("\n", "\\n").replace("\0", "\\0"),
                () -> readInTime(before + unit.repeat(LARGE / unit.length())));
    }

    @Test
    void oddTextsAreRead() {
        for (String odd : List.of(
                "",
                "a",
                "\n",
                "\r",
                "\uFEFF",
                "\uD800",
                "\uDC00\uD800",
                "\0",
                "---",
                "---\n",
                ":",
                "- ",
                "#",
                "| |\n|-|",
                "[[",
                "]]",
                "![[",
                "**",
                "****",
                "> ",
                "+++\n+++",
                "\t",
                "<",
                "&",
                "\\",
                "(",
                "A (")) {
            readInTime(odd);
        }
    }

    @Test
    void deepNestingIsRead() {
        int deep = 10_000;
        readInTime("> ".repeat(deep) + "a");
        readInTime(">".repeat(deep) + "a");
        readInTime("- ".repeat(deep) + "a");
        readInTime("*a **a ".repeat(deep) + "b" + "** a*".repeat(deep));
        readInTime("[".repeat(deep) + "a" + "](b)".repeat(deep));
        readInTime("<b>".repeat(deep) + "a" + "</b>".repeat(deep));
        readInTime("<dl>".repeat(deep) + "a" + "</dl>".repeat(deep));
        readInTime("<dl><dt>a<dd>".repeat(deep) + "a" + "</dd></dl>".repeat(deep));
        readInTime("<ul><li>a".repeat(deep) + "</li></ul>".repeat(deep));
        readInTime("<table><tr><td>".repeat(deep) + "a" + "</td></tr></table>".repeat(deep));
        readInTime("<details>\n".repeat(deep) + "a" + "</details>\n".repeat(deep));
        readInTime("<details><summary>a</summary>\n\n".repeat(deep) + "a\n\n" + "</details>\n\n".repeat(deep));
        readInTime("<div>" + "<b>".repeat(deep * 10) + "a" + "</i>".repeat(deep * 10));
        readInTime(lines(700, i -> "  ".repeat(i) + "- a\n"));
        readInTime(lines(700, i -> "> ".repeat(i + 1) + "a\n"));
        readInTime("a\n" + lines(700, i -> " ".repeat(i) + "• a b c\n"));
    }

    @Test
    void aLineOfFiveMillionCharactersIsRead() {
        readInTime("**Term**: " + "word other ".repeat(450_000));
    }

    /** Each line may define, and no full stop ends any of them. */
    @Test
    void aParagraphOfManyLinesWithoutSpacesIsRead() {
        readInTime("また、家まで線が届いていれば工事はいらない\n" + "光とは\n".repeat(LARGE));
    }

    /** Line ends of both kinds are looked for, and one kind may be far away or nowhere. */
    @Test
    void linesWithOtherLineEndsAreRead() {
        readInTime("a\r".repeat(LARGE));
        readInTime("a\r" + "a\n".repeat(LARGE));
    }

    @Test
    void aTableOfAMillionCellsIsRead() {
        readInTime("|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + ("|a".repeat(1000) + "|\n").repeat(1000));
    }

    @Test
    void aHundredThousandUnclosedLinksAreRead() {
        readInTime("[a](b ".repeat(100_000));
        readInTime("[a][b ".repeat(100_000));
    }

    @Test
    void aHundredThousandUnclosedTagsAreRead() {
        for (String tag : List.of("<div>", "<dl><dt>a", "<li>a", "<td>a", "<p>a ", "<span>a", "<p\n", "<div a='")) {
            readInTime("<div>" + tag.repeat(100_000));
        }
    }

    @Test
    void manyTermsOfOneListOfHtmlAreFound() {
        String source = "<dl>\n" + lines(20_000, i -> "<dt>Term" + i + "x</dt><dd>the thing it is</dd>\n") + "</dl>\n";
        assertEquals(20_000, readInTime(source).note().definitions().size());
    }

    @Test
    void manyOtherNamesInTheFrontMatterAreRead() {
        String list = lines(50_000, i -> "name" + i + "x, ");
        String line = "\n---\n\n# Wrack\n\nIt is here.\n";
        assertEquals(50_001, names("---\naliases: [" + list + "]" + line));
        assertEquals(50_001, names("---\naliases: [" + list.replace(", ", ",\n  ") + "]" + line));
        assertEquals(50_001, names("---\naliases:\n" + lines(50_000, i -> "- name" + i + "x\n") + line));
        readInTime("---\naliases: [" + "\"a, ".repeat(50_000) + line);
        readInTime("---\naliases: " + "[".repeat(50_000) + line);
    }

    private static int names(String source) {
        return readInTime(source).note().definitions().get(0).names().size();
    }

    @Test
    void manyHeadingsAreKept() {
        String source = lines(50_000, i -> "## Term" + i + " word\n\nThe thing is here.\n\n");
        assertEquals(50_000, readInTime(source).note().headings().size());
    }

    @Test
    void manyDefinitionsAreFound() {
        String source = lines(20_000, i -> "- **Term" + i + "x**: the thing with this very number\n");
        assertEquals(20_000, readInTime(source).note().definitions().size());
    }

    /** A list under a heading: names may go on in the heading, which every item asks the whole note for. */
    @Test
    void manyItemsBelowOneHeadingAreFound() {
        String source = "# Learning\n\n" + lines(10_000, i -> "- term" + i + "x: the thing with this very number\n");
        assertEquals(10_000, readInTime(source).note().definitions().size());
    }

    @Test
    void aTermAmongCrowdedBracketsIsStillFound() {
        Reading reading =
                readInTime("- Osmosis: the movement of water through a membrane\n\n" + "![[]()".repeat(20_000));
        assertEquals("Osmosis", reading.note().definitions().get(0).label());
    }

    private static Reading readInTime(String source) {
        return assertTimeoutPreemptively(LIMIT, () -> NoteParser.read(ID, source));
    }

    private static String lines(int count, IntFunction<String> line) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> lines.add(line.apply(i)));
        return String.join("", lines);
    }
}
