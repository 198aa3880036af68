package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.LongForms.LongForm;
import dev.glossls.glossary.WikiLinks.WikiLink;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every question about every place of a text has an answer, made of places inside of it, whatever the text. */
class EverywhereTest {
    private static final NoteId ID = new NoteId("file:///notes/a.md");
    private static final List<String> PIECES = List.of(
            "- **Tide pool (TP)**: a hollow",
            "# Tide pool",
            "tide pool",
            "TP",
            "**tide",
            "pools**",
            "[[tide pool]]",
            "[[tide",
            "|x]]",
            "![[TP]]",
            "`TP`",
            "```",
            "> ",
            "| a | b |\n|---|---|\n| Tide pool | hollow |",
            "潮だまり",
            "🙂",
            "\uD83D",
            "\r",
            "\r\n",
            "\n",
            "\n\n",
            "  ",
            "---\naliases: [TP]\n---\n",
            "<b>tide pool</b>",
            "\uFEFF",
            ": means");

    @Test
    void textsWithoutWordsAreAnswered() {
        for (String text : List.of("", " ", "\n", "\r\n\r", "🙂", "****", "[[]]", "[[|]]", "# ", "- **:**", "\uDC00")) {
            check(text);
        }
    }

    @Test
    void randomTextsAreAnswered() {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(14); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Reading reading = NoteParser.read(ID, text);
        Glossary glossary = Glossary.of(List.of(reading.note()));
        Span all = new Span(0, text.length());
        checkApart(
                TermTokens.in(glossary, ID, text, reading.prose(), all).stream()
                        .map(TermToken::span)
                        .toList(),
                text);
        TermTokens.in(glossary, ID, text, reading.prose(), all)
                .forEach(token -> assertFalse(token.span().of(text).contains("\n"), text));
        checkApart(
                LongForms.in(glossary, ID, reading.prose()).stream()
                        .map(LongForm::span)
                        .toList(),
                text);
        checkApart(
                WikiLinks.in(glossary, ID, text, reading.prose()).stream()
                        .map(WikiLink::span)
                        .toList(),
                text);
        Extents.definitions(reading.note(), text).forEach(span -> assertTrue(all.covers(span), text));
        NoteOutline.of(reading.note(), text.length()).forEach(item -> checkTree(item, all, text));
        for (int offset = 0; offset <= text.length(); offset++) {
            check(glossary, reading, text, offset);
        }
    }

    private static void check(Glossary glossary, Reading reading, String text, int offset) {
        Pointed.at(glossary, ID, reading.prose(), offset).ifPresent(pointed -> {
            List<Occurrence> occurrences = Occurrences.of(glossary, ID, reading.prose(), pointed.concept());
            checkApart(occurrences.stream().map(Occurrence::span).toList(), text);
            assertTrue(
                    occurrences.stream().anyMatch(found -> found.span().overlaps(pointed.span())),
                    () -> "what is pointed at is among the places: " + text);
        });
        checkApart(LinkedLabels.at(glossary, reading.note(), text, reading.prose(), offset), text);
        GhostText.at(glossary, ID, text, reading.prose(), offset)
                .ifPresent(ghost ->
                        assertTrue(ghost.text().startsWith(ghost.replaced().of(text)), text));
        List<Span> around = Extents.around(glossary, reading.note(), text, reading.prose(), offset);
        for (int i = 1; i < around.size(); i++) {
            assertTrue(around.get(i).covers(around.get(i - 1)), text);
        }
        assertEquals(new Span(0, text.length()), around.get(around.size() - 1), text);
    }

    private static void checkTree(OutlineItem item, Span outer, String text) {
        assertTrue(outer.covers(item.span()) && item.span().covers(item.label()), text);
        item.items().forEach(below -> checkTree(below, item.span(), text));
    }

    /** Places in order, none empty, none overlapping the next, all inside of the text. */
    private static void checkApart(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertTrue(end <= span.start() && !span.isEmpty(), () -> spans + " in " + text);
            end = span.end();
        }
        assertTrue(end <= text.length(), () -> spans + " in " + text);
    }
}
