package dev.glossls.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.action.Action;
import dev.glossls.action.Actions;
import dev.glossls.action.NoteChange;
import dev.glossls.action.Situation;
import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Glossary;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Any text is checked, in bounded time; and fixes of random slips leave nothing of what they fix. */
class ChecksRobustnessTest {
    private static final NoteId ID = new NoteId("file:///notes/a.md");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LARGE = 100_000;
    private static final String TERMS = """
            - **Tidal resonance**: the growth of a tide in a bay whose own period is that of the tide.
            - **Slack water**: the short time between two tides in which the water does not move.
            - **Spring tide**: the highest tide of a month, at full and at new moon.
            """;

    private static final List<String> UNITS = List.of(
            "XGPR ",
            "XGPR. ",
            "tiadl resonance ",
            "[[tiadl resonance ",
            "## Heading\n\n",
            "## Ebb\n\nThe tide that runs out of the bay.\n\n## Flood\n\n",
            "- **Ebb**: the tide that runs out of the bay.\n",
            "- **Ebb**: ebb\n",
            "A > B > A\n\n",
            "A ebb is a kind of flood. A flood is a kind of ebb.\n\n",
            "**brine shelf** ",
            "x **brine shelf** ",
            "`tiadl resonance` ",
            "深度学习 ",
            "🙂tiadl ",
            "| tiadl | resonance |\n",
            "\r\n",
            "\0\uD800");

    @TestFactory
    Stream<DynamicTest> repetitionsAreCheckedInTime() {
        return UNITS.stream()
                .map(unit -> DynamicTest.dynamicTest(
                        UNITS.indexOf(unit) + " " + unit.strip(),
                        () -> assertTimeoutPreemptively(LIMIT, () -> check(unit.repeat(LARGE / unit.length())))));
    }

    @Test
    void manyDifferentWordsAreCheckedInTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < LARGE) {
            int length = 4 + random.nextInt(8);
            boolean capitals = random.nextInt(8) == 0;
            for (int i = 0; i < length; i++) {
                text.append((char) ((capitals ? 'A' : 'a') + random.nextInt(26)));
            }
            text.append(random.nextInt(12) == 0 ? ".\n\n" : " ");
        }
        assertTimeoutPreemptively(LIMIT, () -> check(text.toString()));
    }

    private static void check(String text) {
        CheckedNote note = note(TERMS + text);
        List<Diagnostic> found = Checks.of(note, List.of(Code.values()));
        found.forEach(
                diagnostic -> assertTrue(diagnostic.span().end() <= note.text().length()));
        int middle = note.text().length() / 2;
        Situation situation = new Situation(note, new Span(middle, middle + 5), found, other -> Optional.empty());
        for (Action action : Actions.at(situation)) {
            for (NoteChange change : action.changes().get()) {
                assertTrue(change.change().span().end() <= note.text().length(), action.title());
            }
        }
    }

    /** Letters of terms are swapped, doubled or left out at random; what is fixed spells the term again. */
    @Test
    void whatIsFixedIsRightAgain() {
        Random random = new Random(11);
        List<String> phrases = List.of("tidal resonance", "slack water", "spring tide");
        int fixed = 0;
        for (int round = 0; round < 300; round++) {
            String phrase = phrases.get(random.nextInt(phrases.size()));
            String text = TERMS + "\nBefore it, the " + slipped(phrase, random) + " was seen.\n";
            for (Diagnostic slip : Checks.of(note(text), List.of(Code.NEAR_MISS))) {
                var change = slip.fixes().get(0).change();
                String after = text.substring(0, change.span().start())
                        + change.text()
                        + text.substring(change.span().end());
                assertTrue(after.endsWith("the " + phrase + " was seen.\n"), after);
                assertEquals(List.of(), Checks.of(note(after), List.of(Code.NEAR_MISS)));
                fixed++;
            }
        }
        assertTrue(fixed > 100, "fixed " + fixed);
    }

    private static String slipped(String phrase, Random random) {
        StringBuilder text = new StringBuilder(phrase);
        int at = 1 + random.nextInt(phrase.length() - 3);
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, text.charAt(at));
            case 1 -> text.deleteCharAt(at);
            default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return text.toString();
    }

    private static CheckedNote note(String text) {
        Reading reading = NoteParser.read(ID, text);
        return new CheckedNote(text, reading, Glossary.of(new ArrayList<>(List.of(reading.note()))));
    }
}
