package dev.glossls.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How visible text and source lie to each other. */
class PassageTest {
    private static final String SOURCE = "- **Bold** &amp; \\*🙂\n  next";
    /** Shows "Bold & *🙂 next". */
    private static final Passage PASSAGE = new Passage.Builder()
            .add("Bold", new Span(4, 8))
            .add(" ", new Span(10, 11))
            .add("&", new Span(11, 16))
            .add(" ", new Span(16, 17))
            .add("*", new Span(17, 19))
            .add("🙂", new Span(19, 21))
            .add(" ", new Span(21, 22))
            .add("next", new Span(24, 28))
            .build(Span.at(0));

    @Test
    void aStretchIsFoundInTheSource() {
        source("Bold", "Bold");
        source("old &", "old** &amp;");
        source("& *", "&amp; \\*");
        source("🙂 ne", "🙂\n  ne");
        assertEquals(new Span(4, 28), PASSAGE.span());
    }

    @Test
    void everyVisibleCharacterComesBack() {
        for (int i = 0; i < PASSAGE.text().length(); i++) {
            Span source = PASSAGE.source(new Span(i, i + 1));
            assertEquals(OptionalInt.of(i), PASSAGE.at(source.start()), "character " + i);
        }
    }

    @Test
    void markupIsNoVisibleCharacter() {
        for (int offset : List.of(0, 1, 2, 3, 8, 9, 22, 23, 28, 99)) {
            assertEquals(OptionalInt.empty(), PASSAGE.at(offset), "offset " + offset);
        }
        assertEquals(PASSAGE.at(11), PASSAGE.at(15));
    }

    @Test
    void emptyStretchesHaveAPlace() {
        assertEquals(Span.at(4), PASSAGE.source(Span.at(0)));
        assertEquals(Span.at(28), PASSAGE.source(Span.at(PASSAGE.text().length())));
        Passage nothing = new Passage.Builder().build(Span.at(7));
        assertEquals(Span.at(7), nothing.span());
        assertEquals(Span.at(7), nothing.source(Span.at(0)));
        assertEquals(OptionalInt.empty(), nothing.at(7));
    }

    @Test
    void aPlainTextIsDividedAtBlankLines() {
        String text = "one\ntwo\n \nthree\r\n\r\nfour";
        Prose prose = Prose.plain(text);
        assertEquals(
                List.of("one\ntwo", "three", "four"),
                prose.passages().stream()
                        .map(passage -> passage.text().strip())
                        .filter(shown -> !shown.isEmpty())
                        .toList());
        assertTrue(prose.passages().get(0).isVerbatim());
    }

    @Test
    void aCaretBelongsToThePassageItTouches() {
        String text = "one\n\ntwo";
        Prose prose = new Prose(
                List.of(Passage.verbatim(text, new Span(0, 3)), Passage.verbatim(text, new Span(5, 8))), List.of());
        for (int offset : List.of(0, 3)) {
            assertEquals(Optional.of("one"), prose.at(offset).map(Passage::text));
        }
        for (int offset : List.of(5, 8)) {
            assertEquals(Optional.of("two"), prose.at(offset).map(Passage::text));
        }
        for (int offset : List.of(-1, 4, 9)) {
            assertEquals(Optional.empty(), prose.at(offset));
        }
    }

    private static void source(String shown, String source) {
        int start = PASSAGE.text().indexOf(shown);
        assertEquals(
                source, PASSAGE.source(new Span(start, start + shown.length())).of(SOURCE));
    }
}
