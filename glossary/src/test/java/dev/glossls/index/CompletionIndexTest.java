package dev.glossls.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.note.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How typed characters meet names, one kind after the other. */
class CompletionIndexTest {
    private static final Standing ALL = name -> Optional.of(Tier.DEFINED);

    @Test
    void kindsInTheirOrder() {
        close("transfer learning", "Transfer Learning", MatchKind.EXACT);
        close("transferlearning", "Transfer Learning", MatchKind.EXACT);
        close("foundation models", "foundation model", MatchKind.EXACT);
        close("llms", "LLM", MatchKind.EXACT);
        close("trans", "Transfer Learning", MatchKind.PREFIX);
        close("pre-tr", "pretraining", MatchKind.PREFIX);
        close("pre tr", "pretraining", MatchKind.PREFIX);
        close("learn", "Transfer Learning", MatchKind.WORD_START);
        close("ai", "GenAI", MatchKind.WORD_START);
        close("tl", "Transfer Learning", MatchKind.ACRONYM);
        close("auc", "area under the curve", MatchKind.ACRONYM);
        close("tr le", "Transfer Learning", MatchKind.WORD_PREFIXES);
        close("lrg lang", "large language models", MatchKind.ABBREVIATED);
        loose("lngmdl", "large language models", MatchKind.SUBSEQUENCE);
        loose("tranfser", "Transfer Learning", MatchKind.TYPO);
        loose("machin laerning", "machine learning", MatchKind.TWO_TYPOS);
    }

    @Test
    void foldedCharactersAreEqual() {
        close("uber", "Überanpassung", MatchKind.PREFIX);
        close("über", "Uberanpassung", MatchKind.PREFIX);
        close("strasse", "Straße", MatchKind.EXACT);
        close("c++", "C++", MatchKind.EXACT);
        close("学習", "機械学習", MatchKind.WORD_START);
        close("gpt4", "GPT-4", MatchKind.EXACT);
        close("transf", "The transformer", MatchKind.PREFIX);
    }

    @Test
    void closeMeansBeginningsOnly() {
        close("earn", "Transfer Learning");
        close("lt", "Transfer Learning");
        close("le tr", "Transfer Learning");
        close("fer le", "Transfer Learning");
        close("a i", "AI");
        close("the rapist", "therapist");
        close("t l", "Transfer Learning");
        close("the", "area under the curve");
        close("use tr", "use of trees");
        close("tranfser", "Transfer Learning");
    }

    @Test
    void looseHasItsLimits() {
        loose("tra", "trxyz");
        loose("xransfer", "transfer");
        loose("tarx", "transfer");
        loose("trasnfre", "transfer", MatchKind.TWO_TYPOS);
        loose("trnasefr lerning", "transfer learning");
        loose("lm", "large model");
        loose("lm3", "large model");
        loose("lx", "large model");
        loose("from", "form");
    }

    @Test
    void theBestComeFirst() {
        Map<String, Tier> names = new HashMap<>();
        for (String name : List.of("mode collapse", "some mode", "mode", "modes", "model", "mod extra")) {
            names.put(name, Tier.DEFINED);
        }
        names.put("modem", Tier.WEAK);
        CompletionIndex index = CompletionIndex.of(names);
        Standing standing = name -> Optional.ofNullable(names.get(name));
        assertEquals(
                List.of("mode", "model", "modes", "mod extra", "mode collapse", "modem", "some mode"),
                names(index, "mode", 10, standing));
        assertEquals(List.of("mode", "model"), names(index, "mode", 2, standing));
    }

    @Test
    void namesThatNoLongerStandDoNotCount() {
        CompletionIndex index =
                CompletionIndex.of(Map.of("mode", Tier.DEFINED, "model", Tier.DEFINED, "models", Tier.DEFINED));
        Standing later = name -> switch (name) {
            case "mode" -> Optional.empty();
            case "model" -> Optional.of(Tier.WEAK);
            default -> Optional.of(Tier.DEFINED);
        };
        assertEquals(List.of("models", "model"), names(index, "mo", 2, later));
        assertEquals(List.of("models"), names(index, "mo", 1, later));
    }

    @Test
    void emptyInputFindsNothing() {
        CompletionIndex index = CompletionIndex.of(Map.of("mode", Tier.DEFINED, "--", Tier.DEFINED));
        assertEquals(List.of(), index.close(Typed.of(""), 9, ALL));
        assertEquals(List.of(), index.close(Typed.of(" - "), 9, ALL));
        assertEquals(List.of(), index.loose(Typed.of("--"), 9, ALL));
        assertEquals(List.of(), CompletionIndex.of(Map.of()).close(Typed.of("a"), 9, ALL));
    }

    @Test
    void slipsAreCounted() {
        assertEquals(0, Typos.between("model", "model", 5));
        assertEquals(1, Typos.between("modle", "model", 5));
        assertEquals(1, Typos.between("mdel", "model", 5));
        assertEquals(1, Typos.between("moddel", "model", 5));
        assertEquals(1, Typos.between("mosel", "model", 5));
        assertEquals(3, Typos.between("ca", "abc", 5));
        assertEquals(5, Typos.between("", "model", 5));
        assertEquals(1, Typos.betweenPrefix("modle", "modelling", 2));
        assertEquals(0, Typos.betweenPrefix("mod", "modelling", 2));
        assertEquals(true, Typos.betweenPrefix("qqqqqqqq", "modelling", 1) > 1);
    }

    private static List<String> names(CompletionIndex index, String typed, int limit, Standing standing) {
        return index.close(Typed.of(typed), limit, standing).stream()
                .map(Match::name)
                .toList();
    }

    private static void close(String typed, String name, MatchKind... kinds) {
        CompletionIndex index = CompletionIndex.of(Map.of(name, Tier.DEFINED));
        assertEquals(List.of(kinds), kinds(index.close(Typed.of(typed), 9, ALL)), typed + ", " + name);
    }

    private static void loose(String typed, String name, MatchKind... kinds) {
        CompletionIndex index = CompletionIndex.of(Map.of(name, Tier.DEFINED));
        assertEquals(List.of(kinds), kinds(index.loose(Typed.of(typed), 9, ALL)), typed + ", " + name);
    }

    private static List<MatchKind> kinds(List<Match> matches) {
        return matches.stream().map(Match::kind).toList();
    }
}
