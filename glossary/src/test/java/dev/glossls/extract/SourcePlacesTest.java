package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Every visible character is known by the characters of the source that it came from. */
class SourcePlacesTest {
    private static final NoteId ID = new NoteId("file:///notes/a.md");

    /** Ways of writing a character or two that are shown as others. */
    private static final Map<String, String> WRITTEN = Map.of(
            "\\*", "*", "\\|", "|", "\\_", "_", "&amp;", "&", "&lt;", "<", "&#x1F600;", "\uD83D\uDE00", "&copy;", "©");

    private static final List<String> PIECES = List.of(
            "a",
            "word",
            " ",
            ", ",
            "\uD83D\uDE00",
            "語彙",
            "é",
            "e\u0301",
            "\\*",
            "\\_",
            "&amp;",
            "&#x1F600;",
            "&copy;",
            "**bold**",
            "*it*",
            "`co de`",
            "[link](x.md)",
            "[[Page]]",
            "[[Page|shown]]",
            "==lit==",
            "<b>b</b>",
            "<br>",
            "![alt](i.png)",
            "&",
            "\t",
            "$x$",
            " (ABC)",
            ": ",
            " - ",
            "\u00A0",
            "<!-- no -->",
            "%%no%%");
    private static final List<String> BLOCKS = List.of(
            "%s\n\n",
            "# %s\n\n",
            "- %s\n",
            "  - %s\n",
            "> %s\n\n",
            "> - %s\n>   more %s\n\n",
            "1. %s\n   %s\n\n",
            "| a | b |\n| - | - |\n| %s | %s |\n\n",
            "**T %s**: d %s\n\n",
            "Term\n: %s\n\n",
            "%s\n%s\n\n",
            "\t- %s\n",
            "<p>%s</p>\n\n",
            "<h3 id=\"x\">%s</h3>\n<p><b>T %s</b>: d %s\n\n",
            "<dl>\n  <dt>T %s</dt>\n  <dd>%s</dd>\n</dl>\n\n",
            "<ul>\n  <li>%s\n  <li><b>T</b> - %s\n</ul>\n\n",
            "> <table><tr><th>%s<th>%s\n>   <tr><td>%s</table>\n\n",
            "<details><summary>%s</summary>\n\n%s\n\n</details>\n\n",
            "- <dl><dt>T</dt>\n  <dd>\n\n  %s\n\n  </dd></dl>\n\n");

    private static final List<String> FRONT_MATTER = List.of(
            "",
            "",
            "---\ntitle: x\n---\n\n",
            "---\ntitle: \"Tide pool\"\naliases: [rock pool, 'pool']\n---\n\n",
            "---\nalias:\n  - rock pool\n---\n\n");

    @Test
    void visibleCharactersStandWhereTheyWereWritten() {
        for (int seed = 0; seed < 2000; seed++) {
            String source = note(new Random(seed), "\n");
            for (Passage passage : NoteParser.prose(source).passages()) {
                checkPassage(seed, source, passage);
            }
        }
    }

    @Test
    void aNameSpanCoversTheLabel() {
        int checked = 0;
        for (int seed = 0; seed < 500; seed++) {
            String source = note(new Random(seed), "\n");
            Reading reading = NoteParser.read(ID, source);
            for (Definition definition : reading.note().definitions()) {
                Span place = definition.nameSpan();
                boolean ofFile = definition.label().equals(ID.title());
                String shown = ofFile ? ID.title() : visible(reading, place, source);
                assertTrue(
                        definition.names().stream().anyMatch(shown::contains),
                        () -> definition.names() + " at \"" + shown + "\" in\n" + source);
                checked++;
            }
        }
        assertTrue(checked > 100, "definitions checked: " + checked);
    }

    @Test
    void lineEndsChangeNothingButOffsets() {
        for (int seed = 0; seed < 500; seed++) {
            Note unix = read(note(new Random(seed), "\n"));
            Note windows = read(note(new Random(seed), "\r\n"));
            assertEquals(told(unix), told(windows), "seed " + seed);
        }
    }

    @Test
    void aByteOrderMarkMovesEverythingByOne() {
        for (int seed = 0; seed < 500; seed++) {
            String source = note(new Random(seed), "\n");
            Note plain = read(source);
            Note marked = read("\uFEFF" + source);
            assertEquals(told(plain), told(marked), "seed " + seed);
            for (int i = 0; i < plain.definitions().size(); i++) {
                Span span = plain.definitions().get(i).nameSpan();
                assertEquals(span.shift(1), marked.definitions().get(i).nameSpan());
            }
        }
    }

    private static void checkPassage(int seed, String source, Passage passage) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            Span place = passage.source(new Span(i, i + 1));
            String written = place.of(source);
            String shown = text.substring(i, i + 1);
            boolean same = written.equals(shown)
                    || (shown.equals(" ") && isBreak(written))
                    || WRITTEN.getOrDefault(written, "").contains(shown);
            int at = i;
            assertTrue(
                    same,
                    () -> "seed " + seed + ": '" + shown + "' (" + at + " of \"" + text + "\") from \"" + written
                            + "\" in\n" + source);
            int back = passage.at(place.start()).orElse(-1);
            boolean half = Character.isLowSurrogate(text.charAt(i)) && written.length() > 1;
            assertEquals(half ? i - 1 : i, back, () -> "seed " + seed + ": back at " + at + " in\n" + source);
        }
    }

    private static boolean isBreak(String written) {
        return written.isBlank() || written.startsWith("<br") || written.startsWith("\n") || written.startsWith("\r");
    }

    /** What is shown at a place, or what is written there if it is no prose: a title in the front matter. */
    private static String visible(Reading reading, Span place, String source) {
        for (Passage passage : reading.prose().passages()) {
            if (passage.span().covers(place)) {
                int start = passage.at(place.start()).orElse(0);
                int end = passage.at(place.end() - 1).orElse(passage.text().length() - 1);
                int last = passage.text().offsetByCodePoints(end, 1); // one entity may be a pair of characters
                return passage.text().substring(start, last);
            }
        }
        return place.of(source);
    }

    private static Note read(String source) {
        return NoteParser.read(ID, source).note();
    }

    /** All that a note says, places left out. */
    private static List<String> told(Note note) {
        List<String> told = new ArrayList<>();
        note.headings().forEach(heading -> told.add(heading.level() + " " + heading.text()));
        note.definitions()
                .forEach(found -> told.add(found.names() + " " + found.line() + " " + found.meaning() + " "
                        + found.shown().replace("\r", "") + " " + found.evidence()));
        note.broader().forEach(said -> told.add(said.narrower() + " < " + said.broader()));
        return told;
    }

    private static String note(Random random, String lineEnd) {
        StringBuilder source = new StringBuilder(FRONT_MATTER.get(random.nextInt(FRONT_MATTER.size())));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
            while (block.contains("%s")) {
                block = block.replaceFirst("%s", quoted(words(random)));
            }
            source.append(block);
        }
        return source.toString().replace("\n", lineEnd);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("w");
        for (int i = 0; i < random.nextInt(7); i++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.append('z').toString();
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }
}
