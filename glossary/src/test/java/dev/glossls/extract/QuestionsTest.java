package dev.glossls.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The term that a question asks for. */
class QuestionsTest {
    @Test
    void questionsForTheMeaningOfATerm() {
        check("What is erosion?", "erosion");
        check("What is an aquifer?", "aquifer");
        check("Q: What is erosion?", "erosion");
        check("3. What are glaciers?", "glaciers");
        check("O que é erosão?", "erosão");
        check("¿Qué es la erosión?", "erosión");
        check("Was ist Erosion?", "Erosion");
        check("Qu'est-ce que l'érosion ?", "érosion");
    }

    @Test
    void otherLinesAskForNoTerm() {
        check("Erosion", "none");
        check("What?", "none");
        check("Why does it rain?", "none");
        check("", "none");
        check("What is " + "x".repeat(200), "none");
    }

    private static void check(String text, String expected) {
        assertEquals(
                expected,
                Questions.term(LinesByHand.line(text), LinesByHand.LEXIS)
                        .map(Line::text)
                        .orElse("none"));
    }
}
