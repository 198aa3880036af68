package dev.glossls.glossary;

import static dev.glossls.glossary.NotesByHand.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is offered for what is typed, {@code |} being the caret. */
class CompletionsTest {
    private static final NoteId HERE = new NoteId("file:///notes/ai/here.md");
    private static final Glossary STUDY = Glossary.of(List.of(
            note(
                    "notes/ai/seed.md",
                    "Generative AI, GenAI",
                    "foundation model",
                    "large language models, LLM",
                    "non-deterministic",
                    "diffusion models",
                    "Amazon Titan",
                    "fine tuning",
                    "instruction based fine tuning",
                    "continued pre training, domain adaptation fine tuning",
                    "Transfer learning"),
            note("notes/ai/more.md", "Retrieval-augmented generation", "area under the curve", "machine learning"),
            note(
                    NoteId.vocabulary("aws-ai-practitioner", "a.md"),
                    "Foundation model",
                    "Bedrock",
                    "Titan Text",
                    "In-context learning")));

    @Test
    void theBeginningOfANameIsEnough() {
        offers("we found|", "foundation model");
        offers("a LL|", "LLM");
        offers("diff|", "diffusion models");
        offersAmong("with Gen|", "Generative AI", "GenAI");
        offers("NON-D|", "non-deterministic");
    }

    @Test
    void severalWordsAreReplacedTogether() {
        replaces("we use transfer le|", "transfer le");
        replaces("we use amazon t|", "amazon t");
        replaces("see instruction based fi|", "instruction based fi");
        replaces("do in-context le|", "in-context le");
        replaces("and fine-tun|", "fine-tun");
    }

    @Test
    void wordsBeforeANameAreLeftAlone() {
        replaces("such a foundation mo|", "foundation mo");
        replaces("we use tra|", "tra");
        replaces("is a gen|", "gen");
        replaces("based on tra|", "tra");
        replaces("found. Model|", "Model");
        replaces("amazon: t|", "t");
        replaces("amazon (t|", "t");
        replaces("amazon\nt|", "t");
        replaces("amazon **t|", "t");
        replaces("an **amazon t|", "amazon t");
    }

    @Test
    void theBeginningsOfWordsAreEnough() {
        offers("pre tr|", "continued pre training");
        offers("tr le|", "Transfer learning");
        offers("lrg lang|", "large language models");
        offers("fnd mod|", "foundation model");
        offers("under the cu|", "area under the curve");
        offersAmong("titan|", "Amazon Titan", "Titan Text");
    }

    @Test
    void firstLettersStandForAName() {
        offers("rag|", "Retrieval-augmented generation");
        offers("auc|", "area under the curve");
        offersAmong("tl|", "Transfer learning");
    }

    @Test
    void slipsAreForgiven() {
        offers("tranfser|", "Transfer learning");
        offers("machin laerning|", "machine learning");
        offers("machine laerning|", "machine learning");
        offers("fuondation|", "foundation model");
        offers("bedrok|", "Bedrock");
        replaces("by machin laerning|", "machin laerning");
    }

    @Test
    void lettersLeftOutAreForgiven() {
        offers("lngmdl|", "large language models");
        offers("dffsn|", "diffusion models");
    }

    @Test
    void ordinaryWordsAreNoSlips() {
        offersNothing("the|");
        offersNothing("with|");
        offersNothing("from the|");
    }

    @Test
    void whatFitsWellKeepsTheRestAway() {
        Glossary full = Glossary.of(List.of(note("a.md", "topkapi", "topknot", "topkick"), note("b.md", "topic kit")));
        assertEquals(List.of("topkapi", "topkick", "topknot"), labels(complete(full, "topk|")));
        Glossary fewer = full.with(note("a.md", "topknot"));
        assertEquals(List.of("topknot", "topic kit"), labels(complete(fewer, "topk|")));
    }

    @Test
    void nothingIsOfferedWhereNoNameIsWritten() {
        silent("transfer |");
        silent("|");
        silent("see https://example.org/transf|");
        silent("see www.transf|");
        silent("[x](transf|");
        silent("say `transf|");
        silent("- |");
        silent("**|");
    }

    @Test
    void nothingIsOfferedInInlineCode() {
        String text = "say `transf` or transf";
        Prose prose = new Prose(List.of(Passage.verbatim(text, new Span(0, text.length()))), List.of(new Span(4, 12)));
        assertTrue(Completions.at(STUDY, HERE, text, prose, 11, 1).isEmpty());
        assertFalse(Completions.at(STUDY, HERE, text, prose, text.length(), 1).isEmpty());
    }

    @Test
    void nothingIsOfferedOutsideOfProse() {
        String text = "---\ntitle: transf\n---\n";
        Prose prose = new Prose(List.of(), List.of());
        assertTrue(Completions.at(STUDY, HERE, text, prose, 17, 1).isEmpty());
    }

    @Test
    void offsetsOutsideOfTheTextAreAnsweredWithNothing() {
        for (int offset : List.of(-1, 0, 4, 1000)) {
            assertTrue(Completions.at(STUDY, HERE, "tra", Prose.plain("tra"), offset, 1)
                    .isEmpty());
        }
    }

    @Test
    void insideAWordOnlyItsLeftPartIsReplaced() {
        replaces("we transf|erred it", "transf");
    }

    @Test
    void afterAHyphenTheLastPartIsCompletedAlone() {
        replaces("LLM-transf|", "transf");
        replaces("non-det|", "non-det");
    }

    @Test
    void theMinimumCountsTheLettersOfTheNameTyped() {
        assertEquals(List.of(), labels(complete(STUDY, "tr|", 3)));
        assertFalse(labels(complete(STUDY, "tra|", 3)).isEmpty());
        assertFalse(labels(complete(STUDY, "transfer l|", 3)).isEmpty());
    }

    @Test
    void theNearerDefinitionComesFirst() {
        Glossary glossary = Glossary.of(List.of(
                note(NoteId.vocabulary("aws-ai-practitioner", "a.md"), "modal"),
                note("notes/other/a.md", "modeb"),
                note("notes/ai/there.md", "model soup"),
                note("notes/ai/here.md", "model cards for all")));
        assertEquals(
                List.of("model cards for all", "model soup", "modeb", "modal"), labels(complete(glossary, "mod|")));
    }

    @Test
    void weakNamesComeLastAmongTheirKind() {
        Glossary glossary = Glossary.of(
                List.of(note("notes/ai/here.md", "?models", "mixed model"), note("notes/b/b.md", "model collapse")));
        assertEquals(List.of("model collapse", "models", "mixed model"), labels(complete(glossary, "mod|")));
    }

    @Test
    void namesInUseComeBeforeShorterOnes() {
        Glossary glossary = Glossary.of(List.of(note("notes/ai/a.md", "model card", "model collapse")));
        assertEquals(List.of("model card", "model collapse"), labels(complete(glossary, "mod|")));
        assertEquals(
                List.of("model collapse", "model card"),
                labels(complete(glossary, "Model collapses, remodel cards, mod| collapse")));
    }

    @Test
    void aLabelComesBeforeItsAlias() {
        assertEquals(
                List.of("Generative AI", "GenAI"),
                labels(complete(STUDY, "gen|")).subList(0, 2));
    }

    @Test
    void anAliasIsShownWithItsConceptAndItsSource() {
        Suggestion suggestion = complete(STUDY, "LL|").suggestions().get(0);
        assertEquals("large language models", suggestion.preferred());
        assertEquals("seed.md", suggestion.source());
        assertEquals(
                "aws-ai-practitioner",
                complete(STUDY, "Bedr|").suggestions().get(0).source());
    }

    @Test
    void aNameIsWrittenAsTheNearestNoteWritesIt() {
        assertEquals(List.of("foundation model"), labels(complete(STUDY, "foundation m|")));
    }

    @Test
    void aDefinitionDoesNotCountWhileItsLabelIsTyped() {
        var typed = NotesByHand.definition("transf", new Span(0, 6), 3000);
        Glossary glossary = STUDY.with(new Note(HERE, List.of(), List.of(typed), List.of()));
        assertEquals(List.of("Transfer learning"), labels(complete(glossary, "transf|")));
        assertEquals(List.of("transf", "Transfer learning"), labels(complete(glossary, "and then transf|")));
    }

    @Test
    void onlyAListOfPrefixesIsComplete() {
        assertFalse(complete(STUDY, "transfer le|").incomplete());
        assertTrue(complete(STUDY, "learning|").incomplete());
        assertTrue(complete(STUDY, "tranfser|").incomplete());
        assertTrue(complete(STUDY, "qqqq|").incomplete());
    }

    @Test
    void aLongListIsCut() {
        String[] names = IntStream.range(0, 300).mapToObj(i -> "name" + i).toArray(String[]::new);
        Completion completion = complete(Glossary.of(List.of(note("a.md", names))), "na|");
        assertEquals(50, completion.suggestions().size());
        assertTrue(completion.incomplete());
        assertEquals("name0", completion.suggestions().get(0).name());
    }

    private static void offers(String typed, String first) {
        List<String> labels = labels(complete(STUDY, typed));
        assertEquals(Optional.of(first), labels.stream().findFirst(), typed + " offers " + labels);
    }

    private static void offersAmong(String typed, String... wanted) {
        List<String> labels = labels(complete(STUDY, typed));
        assertTrue(labels.containsAll(Arrays.asList(wanted)), typed + " offers " + labels);
    }

    private static void offersNothing(String typed) {
        assertEquals(List.of(), labels(complete(STUDY, typed)), typed);
    }

    private static void replaces(String typed, String part) {
        Completion completion = complete(STUDY, typed);
        assertEquals(part, completion.replaced().of(typed.replace("|", "")));
        assertEquals(typed.indexOf('|'), completion.replaced().end());
    }

    private static void silent(String typed) {
        String text = typed.replace("|", "");
        assertEquals(
                Optional.empty(), Completions.at(STUDY, HERE, text, Prose.plain(text), typed.indexOf('|'), 1), typed);
    }

    private static Completion complete(Glossary glossary, String typed) {
        return complete(glossary, typed, 1);
    }

    private static Completion complete(Glossary glossary, String typed, int minimum) {
        String text = typed.replace("|", "");
        return Completions.at(glossary, HERE, text, Prose.plain(text), typed.indexOf('|'), minimum)
                .orElseThrow();
    }

    private static List<String> labels(Completion completion) {
        return completion.suggestions().stream().map(Suggestion::name).toList();
    }
}
