package dev.glossls.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A score tells misses, wrong findings, wrong names and wrong meanings from right ones. */
class ComparisonTest {
    private static final List<Label> LABELS = Label.table("""
            kind\tline\tname\taliases\tmeaning
            term\t3\tgenerator\tdynamo|GEN\ta machine that makes current
            term\t9\ttransformer\t\tchanges the voltage of a current
            not\t5\ttip\t\t
            not\t12\tgenerator\t\t
            either\t20\tcoil\t\t
            """);

    private static final Definition GENERATOR = found(3, "a machine that makes current", "generator", "dynamo", "GEN");
    private static final Definition TRANSFORMER = found(9, "changes the voltage of a current", "transformer");

    @Test
    void whatTheReaderFoundScoresFull() {
        Score score = score(GENERATOR, TRANSFORMER);
        assertEquals(1, score.f1());
        assertEquals(1, score.aliasRecall());
        assertEquals(1, score.aliasPrecision());
        assertEquals(1, score.meaningLikeness());
        assertEquals(0, score.violated());
    }

    @Test
    void aMissLowersRecallAlone() {
        Score score = score(GENERATOR);
        assertEquals(0.5, score.recall());
        assertEquals(1, score.precision());
        assertEquals(1, score.meaningLikeness());
        assertEquals(List.of("9: missed transformer"), complaints(GENERATOR));
    }

    @Test
    void nothingFoundHasNoRecall() {
        assertEquals(0, score().recall());
        assertEquals(0, score().f1());
    }

    @Test
    void whatIsNotLabelledIsWrong() {
        Score score = score(GENERATOR, TRANSFORMER, found(15, "a thing", "winding"));
        assertEquals(2.0 / 3, score.precision());
        assertEquals(1, score.recall());
        assertEquals(0, score.violated());
    }

    @Test
    void whatIsLabelledAsNoTermIsWrongAndCounted() {
        Score score = score(GENERATOR, TRANSFORMER, found(5, "turn it slowly", "Tips"));
        assertEquals(2.0 / 3, score.precision());
        assertEquals(1, score.violated());
    }

    @Test
    void aTermIsWrongWhereItIsLabelledAsNone() {
        Score score = score(GENERATOR, TRANSFORMER, found(12, "option B", "generator"));
        assertEquals(1, score.violated());
        assertEquals(1, score.recall());
        assertEquals(0.5, score(found(12, "option B", "generator"), TRANSFORMER).recall());
    }

    @Test
    void aRepeatAndAnArguablePlaceAreNeitherRightNorWrong() {
        Score score = score(GENERATOR, TRANSFORMER, found(30, "again", "dynamo"), found(20, "wire", "coil"));
        assertEquals(1, score.precision());
        assertEquals(2, score.hits());
        assertEquals(2, score.terms());
    }

    @Test
    void aFindingFarFromItsPlaceIsNoHit() {
        assertEquals(
                0.5,
                score(GENERATOR, found(12, "changes the voltage", "transformer"))
                        .recall());
        assertEquals(
                1,
                score(GENERATOR, found(11, "changes the voltage", "transformer"))
                        .recall());
    }

    @Test
    void aMissingNameLowersAliasRecall() {
        Score score = score(found(3, "a machine that makes current", "generator", "dynamo"), TRANSFORMER);
        assertEquals(0.5, score.aliasRecall());
        assertEquals(1, score.aliasPrecision());
    }

    @Test
    void aWrongNameLowersAliasPrecision() {
        Score score = score(GENERATOR, found(9, "changes the voltage of a current", "transformer", "robot"));
        assertEquals(2.0 / 3, score.aliasPrecision());
        assertEquals(1, score.aliasRecall());
        assertEquals(
                1,
                complaints(GENERATOR, found(9, "changes the voltage of a current", "transformer", "robot"))
                        .size());
    }

    @Test
    void aHitUnderItsOtherNameOwesTheFirst() {
        Score score = score(found(3, "a machine that makes current", "dynamo"), TRANSFORMER);
        assertEquals(1, score.recall());
        assertEquals(0.5, score.aliasRecall());
    }

    @Test
    void otherWordsLowerTheMeaning() {
        Score score = score(found(3, "a machine", "generator", "dynamo", "GEN"), TRANSFORMER);
        assertTrue(score.meaningLikeness() < 0.8, "it was " + score.meaningLikeness());
        assertTrue(score.meaningLikeness() > 0.5, "it was " + score.meaningLikeness());
    }

    @Test
    void placesOfOneNameAreOneEntry() {
        List<Label> labels = Label.table("""
                kind\tline\tname\taliases\tmeaning
                term\t1\tlarge model\tLM\tit is big
                term\t8\tLM\t\ta big one
                """);
        assertEquals(
                1,
                Comparison.of(labels, List.of(found(8, "a big one", "LM")))
                        .score()
                        .recall());
    }

    @Test
    void scoresAddUp() {
        Score sum = score(GENERATOR).plus(score(GENERATOR, TRANSFORMER)).plus(Score.NONE);
        assertEquals(0.75, sum.recall());
        assertEquals(4, sum.terms());
        assertEquals(3, sum.meaning());
    }

    @Test
    void aRowThatIsNoLabelIsRefused() {
        String columns = "kind\tline\tname\taliases\tmeaning\n";
        for (String row :
                List.of("term\t1\ta", "maybe\t1\ta\t\tb", "term\t1\ta\t\t", "not\tone\ta\t\t", "not\t1\t\t\t")) {
            assertThrows(IllegalArgumentException.class, () -> Label.table(columns + row), row);
        }
        assertThrows(IllegalArgumentException.class, () -> Label.table("not\t1\ta\t\t"));
    }

    private static Score score(Definition... found) {
        return Comparison.of(LABELS, List.of(found)).score();
    }

    private static List<String> complaints(Definition... found) {
        return Comparison.of(LABELS, List.of(found)).complaints();
    }

    /** A finding at a line, counted from 1. */
    private static Definition found(int line, String meaning, String... names) {
        Evidence evidence = new Evidence("by-hand", 2000);
        return new Definition(List.of(names), Span.at(0), Span.at(0), line - 1, meaning, meaning, evidence);
    }
}
