package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.text.Span;
import org.junit.jupiter.api.Test;

/** How names are written where they are inserted. */
class InsertionTest {
    @Test
    void ordinaryWordsTakeTheCaseOfThePlace() {
        within("Transfer learning", "tra", "transfer learning");
        within("Transfer learning", "Tra", "Transfer learning");
        within("transfer learning", "Tra", "Transfer learning");
        within("transfer learning", "tra", "transfer learning");
        starting("transfer learning", "tra", "Transfer learning");
        starting("Transfer learning", "tra", "Transfer learning");
        within("Überanpassung", "über", "überanpassung");
        starting("überanpassung", "über", "Überanpassung");
    }

    @Test
    void capitalsInsideStay() {
        within("Amazon Titan", "ama", "Amazon Titan");
        within("GenAI", "gen", "GenAI");
        within("LLM", "ll", "LLM");
        within("large language models (LLM)", "lar", "large language models (LLM)");
        starting("iPhone", "iph", "iPhone");
        starting("eBPF", "eb", "eBPF");
    }

    @Test
    void namesThatBeginWithALetterOrANumberStay() {
        starting("p-value", "p-v", "p-value");
        within("F1-score", "f1", "F1-score");
        starting("3D model", "3d", "3D model");
        starting("k-means", "k", "k-means");
        starting("機械学習", "機", "機械学習");
    }

    @Test
    void aTypedPluralStaysAPlural() {
        within("foundation model", "foundation models", "foundation models");
        within("LLM", "LLMs", "LLMs");
        within("LLM", "llms", "LLMs");
        within("access policy", "access policies", "access policies");
        within("Batch", "batches", "batches");
        within("Foundation model", "Foundation models", "Foundation models");
    }

    @Test
    void whatIsNoPluralOfTheNameAddsNothing() {
        within("foundation models", "foundation model", "foundation models");
        within("foundation models", "foundation models", "foundation models");
        within("pretraining", "pre training", "pretraining");
        within("transfer learning", "transfer", "transfer learning");
    }

    @Test
    void sentencesBeginAfterFullStopsAndAtParagraphs() {
        begins("|word", true);
        begins("One. |word", true);
        begins("One! |word", true);
        begins("One? \"|word", true);
        begins("一。|word", true);
        begins("**|word", true);
        begins("one |word", false);
        begins("one, |word", false);
        begins("e.g. |word", false);
        begins("images, text etc. |word", false);
        begins("1. |word", false);
        begins("end.|word", false);
        begins("one\n|word", false);
    }

    @Test
    void anItemIsNoSentence() {
        for (String marker : new String[] {"- ", "* ", "## ", "> ", "| a | "}) {
            String text = "One.\n\n" + marker + "word";
            int start = text.length() - 4;
            assertEquals(false, Sentences.beginsAt(text, new Span(start, text.length()), start), marker);
        }
        assertEquals(true, Sentences.beginsAt("One\n\nword", new Span(5, 9), 5));
    }

    private static void within(String name, String typed, String expected) {
        assertEquals(expected, Insertion.of(name, typed, false));
    }

    private static void starting(String name, String typed, String expected) {
        assertEquals(expected, Insertion.of(name, typed, true));
    }

    private static void begins(String marked, boolean expected) {
        String text = marked.replace("|", "");
        assertEquals(expected, Sentences.beginsAt(text, new Span(0, text.length()), marked.indexOf('|')), marked);
    }
}
