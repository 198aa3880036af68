package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.note.NoteId;
import dev.glossls.text.Span;
import java.util.List;
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

    @Test
    void otherNamesAreReadFromAllKindsOfLists() {
        names("aliases: [light reaction, PS]", "light reaction", "PS");
        names("aliases:\n  - light reaction\n  - PS", "light reaction", "PS");
        names("alias:\n- light reaction\n- PS\ntags:\n- green", "light reaction", "PS");
        names("aliases: light reaction, PS", "light reaction", "PS");
        names("Aliases: \"light reaction, dark\"", "light reaction, dark");
        names("aliases = [\n \"light reaction\", # in light\n 'PS',\n]", "light reaction", "PS");
        names("aliases: [light reaction,\nPS]\nalias: light-reaction, dark side", "light reaction", "dark side");
        names(
                "aliases: [weaver's knot, 'weaver''s hitch', \"a \\\"bend\\\"\"]",
                "weaver's knot",
                "weaver's hitch",
                "a \"bend\"");
        names("aliases:\n  # old\n\n  - \"[[Light reaction]]\" # link\n  -\n  - C#", "Light reaction", "C#");
    }

    @Test
    void whatIsNoNameIsNoOtherName() {
        names("aliases: []");
        names("aliases:");
        names("aliases: null");
        names("aliases: ~");
        names("aliases: [/old/page, old/page/, posts/old-page, a/b/c, page.html, https://example.org/x]");
        names("aliases: [TCP/IP, 2024-01-01]", "TCP/IP");
        names("not: [a]\naliasesx: [b]\n  aliases: [c]");
    }

    @Test
    void brokenListsAreReadAsFarAsTheyGo() {
        names("aliases: [light reaction, \"PS\ntitle: x", "light reaction", "PS");
        names("aliases: [light reaction", "light reaction");
        names("aliases: ]light reaction");
        names("aliases: \"light reaction", "light reaction");
        names("aliases:\n  - \"light reaction\n  - PS", "light reaction", "PS");
        names("aliases: [,,PS,]", "PS");
        names("aliases: [\"PS\" and, 'x", "PS", "x");
    }

    private static void names(String keys, String... expected) {
        for (String lineEnd : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                String source = mark + ("---\n" + keys + "\n---\n\ntext\n").replace("\n", lineEnd);
                NoteId id = new NoteId("file:///notes/Light%20side.md");
                FrontMatterNames found = FrontMatterNames.of(id, source, FrontMatter.of(source));
                assertEquals(List.of(expected), found.others(), source);
                assertEquals("Light side", found.file().text());
            }
        }
    }

    private static void check(String source, int end, String value) {
        Span found = FrontMatter.of(source);
        assertEquals(new Span(0, end), found, source);
        assertEquals(value, FrontMatter.value(source, found, "glossary"), source);
    }
}
