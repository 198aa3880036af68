package dev.glossls.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.labelled.Label.Kind;
import dev.glossls.note.Definition;
import dev.glossls.text.TermKey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is found in notes of many styles and languages agrees with what a reader found there. The table in the test's
 * output says how well; with {@code -Dlabelled.complaints=true} so does every place where they differ.
 */
class LabelledNotesTest {
    private static final List<LabelledNote> NOTES = LabelledNote.in(Path.of("src/test/resources/labelled"));
    private static final int FEWEST_NOTES = 40;
    private static final int FEWEST_PLACES = 400;

    /** A little below what is reached: raised with every gain, lowered only with a reason. */
    private static final double F1 = 0.77;

    private static final double PRECISION = 0.74;
    private static final double RECALL = 0.80;
    private static final double ALIAS_RECALL = 0.90;
    private static final double ALIAS_PRECISION = 0.88;
    private static final double MEANING = 0.95;

    @AfterAll
    static void printTheTable() {
        ScoreTable table = new ScoreTable();
        for (LabelledNote note : NOTES) {
            table.add(note.name(), note.comparison().score());
        }
        table.add("all", all());
        System.out.println(table);
        if (Boolean.getBoolean("labelled.complaints")) {
            NOTES.forEach(note -> note.comparison()
                    .complaints()
                    .forEach(complaint -> System.out.println(note.name() + ":" + complaint)));
        }
    }

    @Test
    void theSetIsLargeAndHasAsManyPlacesThatOnlyLookLikeTerms() {
        long terms = count(Kind.TERM);
        long nots = count(Kind.NOT);
        assertTrue(NOTES.size() >= FEWEST_NOTES, NOTES.size() + " notes");
        assertTrue(terms + nots >= FEWEST_PLACES, terms + nots + " places");
        assertTrue(nots >= 0.9 * terms, nots + " beside " + terms + " terms");
    }

    @TestFactory
    Stream<DynamicTest> everyLabelStandsInItsLine() {
        return eachNote(note -> {
            List<String> lines = note.text().lines().toList();
            for (Label label : note.labels()) {
                String line = TermKey.of(lines.get(label.line() - 1)).value().replace(",", "");
                String name = label.key().value().replace(",", "");
                assertTrue(!name.isEmpty() && line.contains(name), label.name() + " is not in line " + label.line());
            }
        });
    }

    @Test
    void mostOfWhatIsFoundIsATermAndMostTermsAreFound() {
        assertAtLeast(F1, Score::f1);
        assertAtLeast(PRECISION, Score::precision);
        assertAtLeast(RECALL, Score::recall);
    }

    @Test
    void theNamesAndTheMeaningsOfWhatIsFoundAreTheReaders() {
        assertAtLeast(ALIAS_RECALL, Score::aliasRecall);
        assertAtLeast(ALIAS_PRECISION, Score::aliasPrecision);
        assertAtLeast(MEANING, Score::meaningLikeness);
    }

    @TestFactory
    Stream<DynamicTest> windowsLineEndsChangeNothing() {
        return eachNote(note -> assertEquals(
                places(note.found()), places(LabelledNote.found(note.text().replace("\n", "\r\n")))));
    }

    private static Stream<DynamicTest> eachNote(Consumer<LabelledNote> check) {
        return NOTES.stream().map(note -> DynamicTest.dynamicTest(note.name(), () -> check.accept(note)));
    }

    private static void assertAtLeast(double floor, ToDoubleFunction<Score> measure) {
        double reached = measure.applyAsDouble(all());
        assertTrue(reached >= floor, () -> reached + " is below " + floor);
    }

    private static Score all() {
        return NOTES.stream().map(note -> note.comparison().score()).reduce(Score.NONE, Score::plus);
    }

    private static long count(Kind kind) {
        return NOTES.stream().mapToLong(note -> note.count(kind)).sum();
    }

    private static List<String> places(List<Definition> found) {
        return found.stream()
                .map(definition -> definition.line() + " " + definition.names() + " " + definition.meaning())
                .toList();
    }
}
