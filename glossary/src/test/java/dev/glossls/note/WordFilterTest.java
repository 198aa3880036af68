package dev.glossls.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    @Test
    void everyFormOfANameMayBeThere() {
        check("foundation model", "A Foundation Models' price.");
        check("foundation model", "foundational models");
        check("pre-training", "pretraining, preTraining and pre training");
        check("pretraining", "pre training");
        check("data set", "datasets");
        check("data augmentation technique", "dataaugmentation techniques");
        check("fine-tuning", "fine-tuned");
        check("C++", "in C++ only");
        check("TCP/IP", "tcp/ip");
        check("大型语言模型", "我们用大型语言模型。");
        check("Übersetzung", "ubersetzung");
        check("maschinelle Übersetzung", "maschinelle Uebersetzungen");
        check("Uebersetzung", "Übersetzungen");
        check("the tide", "a tide");
        check("analyses", "an analysis");
    }

    @Test
    void fewOtherNamesSeemToBeThere() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(word(random)).append(' ');
        }
        WordFilter filter = filter(text.toString());
        int seeming = 0;
        for (int i = 0; i < 2000; i++) {
            seeming += filter.mayMention(NamePieces.of(word(random) + " " + word(random))) ? 1 : 0;
        }
        assertTrue(seeming < 20, seeming + " of 2000");
    }

    @Test
    void wordsThatStandApartAreNoName() {
        SplittableRandom random = new SplittableRandom(8);
        int seeming = 0;
        for (int i = 0; i < 1000; i++) {
            String first = word(random);
            String second = word(random);
            WordFilter filter = filter(second + " and then " + first + " and " + word(random) + " " + second);
            seeming += filter.mayMention(NamePieces.of(first + " " + second)) ? 1 : 0;
            seeming += filter.mayHoldInARow(WordFilter.stems(first + " " + second)) ? 1 : 0;
        }
        assertTrue(seeming < 250, seeming + " of 2000");
    }

    @Test
    void fewOtherWordsSeemToBeThere() {
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(word(random)).append(' ');
        }
        WordFilter filter = filter(text.toString());
        int seeming = 0;
        for (int i = 0; i < 5000; i++) {
            seeming += filter.mayHoldInARow(WordFilter.stems("qu" + word(random) + "x")) ? 1 : 0;
        }
        assertTrue(seeming < 25, seeming + " of 5000");
    }

    @Test
    void aTextWithoutWordsHoldsNone() {
        assertEquals(false, filter("").mayMention(NamePieces.of("tide")));
        assertEquals(false, filter("- ...").mayMention(NamePieces.of("tide pool")));
    }

    private static void check(String name, String text) {
        assertTrue(filter(text).mayMention(NamePieces.of(name)), name + " in: " + text);
    }

    private static WordFilter filter(String text) {
        return WordFilter.of(NoteParser.prose(text));
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
