package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class WhyTest {
    private static final String NOTE = """
            # Shore

            - **Tide pool (TP)**: a hollow in the rock that keeps water at low tide
                - home of crabs
            - **Example**: the one by the pier
            - the lowest line of the year = **Spring line**

            Mean high water (MHW) counts from the harbour wall.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path note = Path.of("");

    @BeforeEach
    void writeNote() throws IOException {
        note = Files.writeString(folder.resolve("sea.md"), NOTE);
    }

    @Test
    void aDefinedTermIsToldWithPlaceRuleAndOutcome() {
        List<String> lines = explained("tide pools", folder);
        assertEquals("\"tide pools\" has the normal form tidepool.", lines.get(0));
        assertEquals(note + ":3  Tide pool (also TP)", lines.get(2));
        assertEquals("  bold-lead: defined", lines.get(3));
        assertTrue(lines.get(lines.size() - 1).contains("+1.39 (80 %) or more is defined"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("-0.85 (30 %) weak"), lines.toString());
    }

    @Test
    void theGroundsAddUpToTheTotal() {
        List<Integer> weights = new ArrayList<>();
        for (String line : explained("Tide pool", folder)) {
            if (line.startsWith("  bold-lead: ")) {
                weights.clear();
            } else if (line.matches("  +[-+][0-9.]+  .*")) {
                int hundredths = Integer.parseInt(line.strip().split(" ", 2)[0].replace(".", ""));
                if (line.contains("in all: ")) {
                    assertTrue(weights.size() > 2, "few grounds: " + weights);
                    int sum = weights.stream().mapToInt(Integer::intValue).sum();
                    assertEquals(sum, hundredths, weights.size() / 2.0);
                    assertTrue(line.endsWith("in all: 90 %"), line);
                    return;
                }
                weights.add(hundredths);
            }
        }
        throw new AssertionError("no total");
    }

    @Test
    void aLabelIsNoTermAndTheReasonIsTold() {
        List<String> lines = explained("example", folder);
        assertTrue(lines.contains(note + ":5  Example"), lines.toString());
        assertTrue(lines.contains("  bold-lead: no term"), lines.toString());
        assertTrue(lines.contains("     never  is a label"), lines.toString());
        assertTrue(lines.contains("     never  in all: 0 %"), lines.toString());
    }

    @Test
    void winnerAndLoserNameEachOther() {
        List<String> winner = explained("spring line", folder);
        assertTrue(winner.contains("  reversed: candidate"), winner.toString());
        assertTrue(
                winner.contains("  beat plain-lead, which sees \"lowest line of the year\" here, with -0.30"),
                winner.toString());
        List<String> loser = explained("lowest line of the year", folder);
        assertTrue(loser.contains("  plain-lead: lost to reversed"), loser.toString());
        assertTrue(loser.contains("  reversed sees \"Spring line\" here: candidate, in all +0.70"), loser.toString());
    }

    @Test
    void anotherNameLeadsToTheLabel() {
        assertTrue(explained("TP", folder).contains(note + ":3  Tide pool (also TP)"));
    }

    @Test
    void whereTheTermIsALabelItsOtherPlacesAreLeftOut() throws IOException {
        Files.writeString(folder.resolve("paper.md"), "- **TP**: a roll of thin paper\n");
        List<String> lines = explained("TP", folder);
        assertTrue(lines.contains(folder.resolve("paper.md") + ":1  TP"), lines.toString());
        assertFalse(lines.stream().anyMatch(line -> line.contains("Tide pool")), lines.toString());
    }

    @Test
    void whatIsOnlyExpandedInBracketsIsExplained() {
        List<String> lines = explained("MHW", folder);
        assertTrue(lines.contains(note + ":8  Mean high water (also MHW)"), lines.toString());
        assertTrue(lines.contains("  acronym: candidate"), lines.toString());
        assertTrue(lines.contains("     +1.00  is expanded in brackets"), lines.toString());
    }

    @Test
    void aNoteThatWantsNotToBeReadIsNamed() throws IOException {
        Path shut = Files.writeString(
                folder.resolve("shut.md"), "---\nglossary: false\n---\n- **Ebb**: the water that runs off\n");
        assertTrue(explained(shut + ":4").get(0).contains("\"glossary: false\""));
        List<String> lines = explained("ebb", shut);
        assertEquals("\"ebb\" (normal form: ebb) is no term here, only mentioned:", lines.get(0));
        assertEquals(shut + ":4  - **Ebb**: the water that runs off", lines.get(1));
        assertTrue(lines.get(2).contains("\"glossary: false\""), lines.get(2));
    }

    @Test
    void aPinnedNoteSaysWhyTheRestIsLeftOut() throws IOException {
        Path pinned = Files.writeString(
                folder.resolve("pinned.md"), "---\nglossary: only\n---\n- **Ebb**: the water that runs off\n");
        assertTrue(explained("ebb", pinned).contains("  bold-lead: left out, for the note says \"glossary: only\""));
    }

    @Test
    void aMentionIsShownWithItsLine() {
        List<String> lines = explained("crab", note);
        assertEquals("\"crab\" (normal form: crab) is no term here, only mentioned:", lines.get(0));
        assertEquals(note + ":4  - home of crabs", lines.get(1));
        assertEquals("  no rule applies to this line", lines.get(2));
        assertTrue(explained("hollow", note).get(2).contains("bold-lead for \"Tide pool\" (defined)"));
    }

    @Test
    void tenMentionsAreShownAndTheOthersCounted() throws IOException {
        Path many = Files.writeString(folder.resolve("many.md"), "We saw a crab.\n\n".repeat(12));
        List<String> lines = explained("crabs", many);
        assertEquals(
                10,
                lines.stream().filter(line -> line.startsWith(many.toString())).count());
        assertEquals("and on 2 more lines.", lines.get(21));
    }

    @Test
    void aLooserFormLeadsToTheNameItIsTakenFor() throws IOException {
        Path stone =
                Files.writeString(folder.resolve("stone.md"), "- **Foundation stone**: a stone that is laid first\n");
        assertEquals(
                List.of("\"foundational stones\" (normal form: foundationalstone) is read as a form of"
                        + " \"Foundation stone\": ask why that is a term."),
                explained("foundational stones", stone));
    }

    @Test
    void anUnknownTermIsToldWithItsNormalFormAndNearNames() {
        Run run = Run.of("why", "Tdie pools", folder);
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("glossls: \"Tdie pools\" (normal form: tdiepool) stands nowhere"), run.err());
        assertTrue(run.err().contains("did you mean Tide pool"), run.err());
    }

    @Test
    void theBuiltInVocabularyIsNamed() {
        List<String> lines = explained("transfer learning", folder);
        assertEquals(
                "\"transfer learning\" (normal form: transferlearning) stands nowhere in these notes.", lines.get(0));
        assertEquals("The built-in vocabulary aws-ai-practitioner defines it.", lines.get(1));
    }

    @Test
    void ownWordsAndTheBuiltInOnesAreToldTogether() throws IOException {
        Path cloud = Files.writeString(
                folder.resolve("cloud.md"), "- **Amazon Bedrock**: where I rent models by the hour\n");
        List<String> lines = explained("amazon bedrock", cloud);
        assertEquals(cloud + ":1  Amazon Bedrock", lines.get(2));
        assertTrue(lines.contains("The built-in vocabulary aws-ai-practitioner defines it too."), lines.toString());
    }

    @Test
    void aCallWithoutTermIsAMistake() {
        Run run = Run.of("why");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("TERM"), run.err());
    }

    @Test
    void aMissingFolderIsToldBesideTheAnswer() {
        Run run = Run.of("why", "Tide pool", folder.resolve("nowhere"), note);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("bold-lead: defined"), run.out());
        assertTrue(run.err().contains("nowhere does not exist"), run.err());
    }

    @Test
    void nothingInANoteSteersTheTerminal() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.md"), "- **Ti\u001B[31mde**: a rise\u0007 of the sea\n");
        for (String asked : List.of(odd + ":1", "sea", "Ti\u001B[31mde")) {
            Run run = Run.of("why", asked, odd);
            String text = asked.contains(":1") ? explained(asked).toString() : run.out() + run.err();
            assertFalse(text.contains("\u001B") || text.contains("\u0007"), text);
        }
        assertTrue(Run.of(Ansi.ON, "why", note + ":3").out().contains("\u001B[1mTide pool\u001B["));
    }

    private static List<String> explained(Object... asked) {
        Object[] words = new Object[asked.length + 1];
        words[0] = "why";
        System.arraycopy(asked, 0, words, 1, asked.length);
        Run run = Run.of(words);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        return run.out().lines().toList();
    }
}
