package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.note.NoteLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLinksTest {
    @Test
    void pathsAreFoundWithoutFragmentAndTitle() {
        check("See [a](b.md).", "b.md");
        check("See [a](b.md#part \"Title\") and ![c](d/e.png 'x').", "b.md", "d/e.png");
        check("[*a* b](<my note.md>)", "my note.md");
        check("[a](b%20c.md) [](empty.md) [x](<> ) [y](#here)", "b%20c.md", "empty.md");
        check("[a](b(1).md) text (in brackets)", "b(1).md");
        check("[a [b](inner.md)](outer.md)", "inner.md");
        check("[![shown](image.png)](note.md)", "image.png", "note.md");
        check("> - [a](b.md)\n>   [c](d.md)\n", "b.md", "d.md");
    }

    @Test
    void definitionsOfReferencesAreFoundOnce() {
        check("[a][b] and [b]\n\n[b]: c.md#d 'T'\n", "c.md");
        check("[a][b]\n\n[b]: <my note.md>\n", "my note.md");
    }

    @Test
    void wikiLinksAreFound() {
        check("[[a]], [[b c#part|shown]], ![[d]] and [[e/f^block]]", "a", "b c", "d", "e/f");
    }

    @Test
    void codeHoldsNoLinks() {
        check("`[a](b.md)` and `[[c]]`\n\n```\n[a](b.md) [[c]]\n```\n\n    [[d]]\n");
        check("[[a]\n](b) [[ [[]] [x] (y)");
    }

    private static void check(String text, String... targets) {
        List<NoteLink> links = NoteLinks.in(text);
        assertEquals(List.of(targets), links.stream().map(NoteLink::target).toList(), text);
        links.forEach(link -> assertEquals(link.target(), link.span().of(text)));
    }
}
