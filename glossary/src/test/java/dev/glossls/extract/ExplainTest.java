package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.note.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is explained is what is read. */
class ExplainTest {
    private static final NoteId ID = new NoteId("file:///notes/sea.md");
    private static final Path NOTES = Path.of("src/test/resources");

    @Test
    void everyDefinitionHasItsVerdictAndNothingElseCounts() throws IOException {
        List<String> texts = texts();
        assertTrue(texts.size() > 50, "only " + texts.size() + " notes");
        for (String text : texts) {
            check(text);
        }
    }

    private static void check(String text) {
        Reading before = NoteParser.read(ID, text);
        List<Verdict> verdicts = NoteParser.explain(ID, text, Set.of());
        Reading after = NoteParser.read(ID, text);
        assertEquals(before.note(), after.note());
        List<String> kept = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            int sum = verdict.grounds().stream().mapToInt(Ground::weight).sum();
            assertEquals(sum, verdict.logOdds(), verdict.toString());
            if (isTier(verdict.outcome())) {
                int counted = Math.min(verdict.logOdds(), Acceptance.MOST);
                kept.add(line(verdict.rule(), verdict.names(), verdict.name().start(), counted));
            }
        }
        List<String> defined = new ArrayList<>();
        for (Definition definition : before.note().definitions()) {
            int counted = definition.evidence().logOdds();
            int start = definition.nameSpan().start();
            defined.add(line(definition.evidence().rule(), definition.names(), start, counted));
        }
        kept.sort(null);
        defined.sort(null);
        assertEquals(defined, kept);
    }

    private static String line(String rule, List<String> names, int start, int logOdds) {
        return rule + " " + names + " at " + start + ": " + logOdds;
    }

    private static boolean isTier(String outcome) {
        return Stream.of(Tier.values())
                .anyMatch(tier -> tier.name().toLowerCase(Locale.ROOT).equals(outcome));
    }

    @Test
    void whatNoBlockDefinesIsExplainedToo() {
        Verdict expanded = only("The mean high water (MHW) is drawn on the map.\n", "Mean high water");
        assertEquals("acronym", expanded.rule());
        assertEquals(List.of("mean high water", "MHW"), expanded.names());
        assertEquals("is expanded in brackets", expanded.grounds().get(0).what());
        Verdict level = only("# Sea\n\nSea > Tides > Neap tide\n\n## Tides\n\nAs seen.\n", "neap tide");
        assertEquals("hierarchy", level.rule());
        assertEquals("candidate", level.outcome());
    }

    @Test
    void aPinnedNoteTellsWhatItLeavesOut() {
        String note = "---\nglossary: only\n---\n\n- **Ebb**: the water that runs off the shore\n";
        assertEquals("only", NoteParser.choice(note));
        assertEquals(Verdict.LEFT_OUT, best(note, "Ebb").outcome());
        assertTrue(NoteParser.read(ID, note).note().definitions().isEmpty());
    }

    @Test
    void otherNamesInTheFrontMatterAreAGround() {
        String names = "---\naliases: [low water]\n---\n\n";
        Verdict title = best(names + "# Ebb\n\nLeaves shells behind.\n", "Ebb");
        assertEquals("front-matter", title.rule());
        assertEquals("defined", title.outcome());
        assertEquals(List.of("Ebb", "low water"), title.names());
        Verdict line = best(names + "# Ebb\n\n- **Ebb**: the water that runs off the shore\n", "Ebb", "bold-lead");
        assertEquals(List.of("Ebb", "low water"), line.names());
        assertTrue(line.grounds().stream().anyMatch(ground -> ground.what().contains("front matter")), line.toString());
    }

    @Test
    void aNoteThatIsNotReadHasNoVerdicts() {
        String note = "---\nglossary: false\n---\n\n- **Ebb**: the water that runs off the shore\n";
        assertEquals("false", NoteParser.choice(note));
        assertEquals(List.of(), NoteParser.explain(ID, note, Set.of()));
    }

    @Test
    void whatRulesAPlaceOutIsToldApartFromWhatSpeaksAgainstIt() {
        String note = "- **Example**: the pier at noon\n- **Ebb**: the water that runs off the shore\n";
        assertEquals("no term", best(note, "Example").outcome());
        assertTrue(Verdict.rulesOut(best(note, "Example").logOdds()));
        assertFalse(Verdict.rulesOut(best(note, "Ebb").logOdds()));
    }

    @Test
    void theLoserKnowsWhatItLostTo() {
        List<Verdict> verdicts = NoteParser.explain(ID, "- **Ebb**: the water that runs off the shore\n", Set.of());
        assertEquals(2, verdicts.size());
        Verdict winner = verdicts.get(0);
        Verdict loser = verdicts.get(1);
        assertFalse(winner.isLost());
        assertTrue(loser.isLost());
        assertTrue(loser.hasLostTo(winner));
        assertFalse(winner.hasLostTo(loser));
    }

    private static Verdict only(String note, String label) {
        List<Verdict> found = NoteParser.explain(ID, note, Set.of()).stream()
                .filter(verdict -> verdict.label().equalsIgnoreCase(label))
                .toList();
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static Verdict best(String note, String label) {
        return best(note, label, "");
    }

    private static Verdict best(String note, String label, String rule) {
        return NoteParser.explain(ID, note, Set.of()).stream()
                .filter(verdict -> verdict.label().equals(label))
                .filter(verdict -> verdict.rule().startsWith(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(NOTES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
