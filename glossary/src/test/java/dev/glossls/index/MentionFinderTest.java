package dev.glossls.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which runs of words are mentions; found ones stand in brackets. */
class MentionFinderTest {
    private static final List<String> LABELS = List.of(
            "foundation model",
            "fine tuning",
            "instruction based fine tuning",
            "IT",
            "C++",
            "機械学習",
            "pretraining",
            "therapist",
            "TCP/IP",
            "p-value");

    @Test
    void formsOfALabelAreMentions() {
        prose("a [foundation models] and [Foundation-Model], [FoundationModel]");
        prose("[pre training], [pre-training], [PreTraining]");
        prose("a [p value], the [TCP/IP] stack, [C++] and C");
    }

    @Test
    void theLongestCounts() {
        prose("[instruction based fine tuning] and [fine tuning]");
        prose("instruction based on [fine tuning]");
    }

    @Test
    void punctuationAndParagraphsDivide() {
        prose("foundation. Model");
        prose("foundation, model");
        prose("foundation\n\nmodel");
        prose("[foundation\nmodel]");
    }

    @Test
    void partsOfWordsAreNoMentions() {
        prose("refoundation model");
        prose("myFoundationModel");
        prose("the rapist");
        prose("これは[機械学習]です");
    }

    @Test
    void anAcronymThatIsAWordCountsInCapitals() {
        prose("[IT] knows it, It does");
    }

    @Test
    void identifiersAreSearchedInCode() {
        assertEquals(
                "my[FoundationModel]Loader",
                found(MentionFinder.inCode(new Labels(), "myFoundationModelLoader"), "myFoundationModelLoader"));
    }

    @Test
    void aWordIsDividedOnlyWhereNothingOrdinaryRemains() {
        assertTrue(allows("dataset", "data set"));
        assertTrue(allows("pretraining", "pre training"));
        assertTrue(allows("foundation model", "foundationmodel"));
        assertFalse(allows("therapist", "the rapist"));
        assertFalse(allows("inform", "in form"));
        assertFalse(allows("datasets", "d a tasets"));
        assertFalse(allows("IT", "it"));
        assertTrue(allows("IT", "IT"));
        assertTrue(allows("LLM", "llm"));
    }

    private static boolean allows(String label, String text) {
        Spelling spelling = Spelling.of(label, KeyForm.EXACT);
        List<Word> words = Words.of(text);
        assertEquals(spelling.key(), TermKey.of(words), label + " | " + text);
        return spelling.allows(text, words, KeyForm.EXACT);
    }

    private static void prose(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        assertEquals(marked, found(MentionFinder.inProse(new Labels(), text), text));
    }

    private static String found(List<Mention> mentions, String text) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            marked.insert(mentions.get(i).span().end(), ']');
            marked.insert(mentions.get(i).span().start(), '[');
        }
        return marked.toString();
    }

    /** The labels above, looked up by key and spelling. */
    private static final class Labels implements Lexicon {
        private final MentionIndex index = index();

        private static MentionIndex index() {
            MentionIndex.Builder index = new MentionIndex.Builder();
            for (int i = 0; i < LABELS.size(); i++) {
                index.add(Words.of(LABELS.get(i)), i);
            }
            return index.build();
        }

        @Override
        public int known(long hash) {
            return index.known(hash);
        }

        @Override
        public Optional<TermKey> label(CharSequence text, List<Word> words) {
            TermKey key = TermKey.of(words);
            return LABELS.stream()
                    .map(label -> Spelling.of(label, KeyForm.EXACT))
                    .filter(label -> label.key().equals(key))
                    .filter(label -> label.allows(text, words, KeyForm.EXACT))
                    .map(Spelling::key)
                    .findFirst();
        }
    }
}
