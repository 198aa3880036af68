package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A sentence that opens its block and says what its subject is: {@code T is a d}, {@code T refers to d}. */
final class Sentence implements Rule {
    private static final int LONGEST_SUBJECT = 7;
    /** In scripts where every character is a word. */
    private static final int LONGEST_UNSPACED = 20;

    private static final int LONGEST_GENUS = 7;
    /** Stands in Chinese between what is said of a noun and the noun. */
    private static final String ATTRIBUTIVE = "的";
    /** What ends in Japanese what is said of a noun: a particle, or a verb or an adjective. */
    private static final String ATTRIBUTES = "のるたいなうくすむぶつぐぬ";

    private static final int FEWEST_BEFORE_NOUN = 4;

    @Override
    public String name() {
        return "sentence";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        boolean text = entry.block().is(Block.Kind.PARAGRAPH)
                || entry.block().is(Block.Kind.ITEM)
                || entry.block().is(Block.Kind.QUOTE);
        if (!text) {
            return Optional.empty();
        }
        Line line = entry.counted();
        List<Word> words = entry.words();
        boolean unspaced =
                !words.isEmpty() && Characters.isUnspaced(line.at(words.get(0).start()));
        int limit = Math.min(words.size(), 1 + (unspaced ? LONGEST_UNSPACED : LONGEST_SUBJECT));
        for (int i = 1; i < limit; i++) {
            if (words.get(i).gap() == Gap.BREAK && !afterBracket(line, words, i)) {
                return interrupted(entry, i);
            }
            if (entry.lexis().get(Topic.UNBROKEN).match(words, i - 1) > 1) {
                continue;
            }
            if (entry.lexis().get(Topic.NOT_IN_TERMS).match(words, i - 1) > 0) {
                return Optional.empty();
            }
            boolean copula = entry.lexis().get(Topic.COPULAS).match(words, i) > 0;
            if (defines(words, i, entry.lexis())
                    || (copula && endsDefining(entry, words.get(i).start()))) {
                Line subject = line.part(line.start(), words.get(i).start());
                boolean leads = line.at(line.end() - 1) == ':'
                        && line.sentenceEnd(words.get(i).start()) == line.end();
                Odds prior = entry.odds(
                                copula && !isCompound(words, i, entry.lexis()) ? 1100 : 1500,
                                "is the subject of a defining sentence")
                        .add(leads ? -1500 : 0, "its sentence leads to a list");
                return Optional.of(Finding.of(subject, line, prior));
            }
            if (copula) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A subject before a comma, with or without other names: {@code T, also known as U, is a d}, {@code T, c'est un d}. */
    private static Optional<Finding> interrupted(Entry entry, int comma) {
        List<Word> words = entry.words();
        boolean named = entry.lexis().get(Topic.ALIAS_CUES).match(words, comma) > 0;
        int next = named ? comma + 1 : comma;
        while (named && next < words.size() && words.get(next).gap() != Gap.BREAK) {
            next++;
        }
        if (!defines(words, next, entry.lexis())) {
            return Optional.empty();
        }
        Line line = entry.counted();
        if (",，、".indexOf(line.at(words.get(comma - 1).end())) < 0) {
            return Optional.empty();
        }
        Line subject = line.part(line.start(), words.get(comma - 1).end());
        if (Separator.first(subject).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(subject, line, entry.odds(1500, "is the subject of a defining sentence")));
    }

    private static boolean defines(List<Word> words, int i, Lexis lexis) {
        int copula = lexis.get(Topic.COPULAS).match(words, i);
        return lexis.get(Topic.DEFINING_VERBS).match(words, i) > 0
                || (copula > 0 && lexis.get(Topic.DETERMINERS).match(words, i + copula) > 0);
    }

    /** Whether a verb that defines goes on without a blank behind a copula: 是指. */
    private static boolean isCompound(List<Word> words, int i, Lexis lexis) {
        return lexis.get(Topic.DEFINING_VERBS).match(words, i) > 1
                && i + 1 < words.size()
                && words.get(i + 1).gap() == Gap.GLUED;
    }

    /** Whether the sentence ends with the noun that says what its subject is, as in Japanese. */
    private static boolean endsDefining(Entry entry, int verb) {
        Line line = entry.counted();
        Line sentence = Names.trimEnd(line.part(line.start(), line.sentenceEnd(verb)));
        List<Word> words = Names.wordsOf(sentence);
        if (endsWithGenus(words)) {
            return true;
        }
        int tail = entry.lexis().get(Topic.SENTENCE_TAILS).matchEnd(words);
        List<Word> rest = words.subList(0, words.size() - tail);
        return entry.lexis().get(Topic.DEFINING_ENDS).matchEnd(rest) > 0 || endsWithNoun(line, rest, verb);
    }

    /** Whether words end in Japanese with a noun, where a verb would stand, and with what is said of it before. */
    private static boolean endsWithNoun(Line line, List<Word> words, int verb) {
        if (words.isEmpty()
                || Characters.isHiragana(line.at(words.get(words.size() - 1).end() - 1))) {
            return false;
        }
        int noun = words.get(words.size() - 1).end() - 1;
        while (noun > verb && Character.isLetterOrDigit(line.at(noun)) && !Characters.isHiragana(line.at(noun))) {
            noun--;
        }
        return noun > verb + FEWEST_BEFORE_NOUN && ATTRIBUTES.indexOf(line.at(noun)) >= 0;
    }

    /** Whether a sentence ends in Chinese with a short noun after all that is said of it: "是 … 的器官". */
    private static boolean endsWithGenus(List<Word> words) {
        int last = words.size() - 1;
        for (int i = last - 1; i > Math.max(2, last - LONGEST_GENUS); i--) {
            if (words.get(i + 1).gap() == Gap.BREAK) {
                return false;
            }
            if (words.get(i).form().equals(ATTRIBUTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only brackets stand between a word and the one before: {@code Retrieval (RAG) is}. */
    private static boolean afterBracket(Line line, List<Word> words, int i) {
        for (int k = words.get(i - 1).end(); k < words.get(i).start(); k++) {
            char c = line.at(k);
            if (c != '(' && c != ')' && c != '（' && c != '）' && !Line.isBlank(c)) {
                return false;
            }
        }
        return true;
    }
}
