package dev.glossls.labelled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.labelled.Label.Kind;
import dev.glossls.note.Definition;
import dev.glossls.text.TermKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is found in notes of many styles and languages agrees with what a reader found there. Two tables in the
 * test's output say how well, note by note and language by language; with {@code -Dlabelled.complaints=true} so does
 * every place where they differ.
 */
class LabelledNotesTest {
    private static final List<LabelledNote> NOTES = LabelledNote.in(Path.of("src/test/resources/labelled"));
    private static final int FEWEST_NOTES = 40;
    private static final int FEWEST_PLACES = 400;

    /** A little below what is reached: raised with every gain, lowered only with a reason. */
    private static final double F1 = 0.86;

    private static final double PRECISION = 0.80;
    private static final double RECALL = 0.91;
    private static final double ALIAS_RECALL = 0.94;
    private static final double ALIAS_PRECISION = 0.91;
    private static final double MEANING = 0.97;

    /** Good totals must not hide a note of which next to nothing is understood. */
    private static final double F1_OF_EACH_NOTE = 0.40;

    @AfterAll
    static void printTheTables() {
        ScoreTable byNote = new ScoreTable("note");
        Map<String, Score> languages = new TreeMap<>();
        for (LabelledNote note : NOTES) {
            Score score = note.comparison().score();
            byNote.add(note.name(), score);
            languages.merge(note.language(), score, Score::plus);
        }
        byNote.add("all", all());
        System.out.println(byNote);
        ScoreTable byLanguage = new ScoreTable("language");
        languages.forEach(byLanguage::add);
        System.out.println(byLanguage);
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
    void noNoteIsLostAmongTheOthers() {
        List<String> lost = new ArrayList<>();
        for (LabelledNote note : NOTES) {
            double reached = note.comparison().score().f1();
            if (reached < F1_OF_EACH_NOTE) {
                lost.add(note.name() + " reaches " + reached);
            }
        }
        assertTrue(lost.isEmpty(), () -> "an F1 below " + F1_OF_EACH_NOTE + ": " + String.join(", ", lost));
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
