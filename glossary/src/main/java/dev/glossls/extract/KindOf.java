package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.note.Broader;
import dev.glossls.note.Way;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a note says what something is a kind of: {@code X is a specific kind of Y}, {@code X: a type of Y}. */
final class KindOf {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_SHORT_MEANING = 3;

    private KindOf() {}

    /** What running text says. */
    static List<Broader> in(Line line, Lexis lexis) {
        Phrases copulas = lexis.get(Topic.COPULAS);
        Phrases kinds = lexis.get(Topic.KINDS);
        if (!copulas.mayBeIn(line.passage()) || !kinds.mayBeIn(line.passage())) {
            return List.of();
        }
        List<Broader> broader = new ArrayList<>();
        List<Word> words = Names.wordsOf(line);
        for (int i = 1; i < words.size(); i++) {
            int copula = copulas.match(words, i);
            int kind = copula == 0 ? 0 : kinds.match(words, i + copula);
            if (kind > 0) {
                Optional<Line> subject = subject(line, words, i, lexis);
                Optional<Line> object = object(line, words, i + copula + kind, lexis);
                if (subject.isPresent() && object.isPresent()) {
                    Span name = subject.get().source();
                    broader.add(statement(subject.get().text(), object.get(), Way.KIND_OF, name));
                }
            }
        }
        return broader;
    }

    /** What a definition says of its term: that it is a kind of something, or just the name of something broader. */
    static Optional<Broader> in(Candidate candidate, Lexis lexis) {
        Line meaning = candidate.finding().meaning();
        List<Word> words = Names.wordsOf(meaning);
        Span name = candidate.finding().name().source();
        int copula = lexis.get(Topic.COPULAS).match(words, 0);
        int kind = lexis.get(Topic.KINDS).match(words, copula);
        if (kind > 0) {
            return object(meaning, words, copula + kind, lexis)
                    .map(object -> statement(candidate.label(), object, Way.KIND_OF, name));
        }
        if (words.size() > LONGEST_SHORT_MEANING + 1) {
            return Optional.empty();
        }
        Line whole = Names.withoutArticle(Names.trimEnd(meaning), lexis);
        boolean isName = !whole.isEmpty()
                && Names.wordsOf(whole).size() <= LONGEST_SHORT_MEANING
                && TermFilter.weigh(whole.text(), Names.wordsOf(whole), lexis) > -1000;
        return isName ? Optional.of(statement(candidate.label(), whole, Way.SHORT_MEANING, name)) : Optional.empty();
    }

    private static Broader statement(String narrower, Line broader, Way way, Span from) {
        Span to = broader.source();
        return new Broader(narrower, broader.text(), way, from.start() <= to.start() ? from.join(to) : to);
    }

    /** The words before the verb, back to the last punctuation. */
    private static Optional<Line> subject(Line line, List<Word> words, int verb, Lexis lexis) {
        int first = verb - 1;
        while (first > 0 && verb - first <= LONGEST_NAME && words.get(first).gap() != Gap.BREAK) {
            first--;
        }
        if (verb - first > LONGEST_NAME) {
            return Optional.empty();
        }
        Line part = line.part(words.get(first).start(), words.get(verb - 1).end());
        return name(part, lexis);
    }

    /** The words after the verb, up to punctuation or a word that no name goes on with. */
    private static Optional<Line> object(Line line, List<Word> words, int first, Lexis lexis) {
        if (first >= words.size()) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end < words.size()
                && end - first <= LONGEST_NAME
                && words.get(end).gap() != Gap.BREAK
                && !endsName(words, end, lexis)) {
            end++;
        }
        if (end - first > LONGEST_NAME) {
            return Optional.empty();
        }
        return name(line.part(words.get(first).start(), words.get(end - 1).end()), lexis);
    }

    /** Whether a word goes on with something else; not so inside "text-to-image". */
    private static boolean endsName(List<Word> words, int i, Lexis lexis) {
        if (words.get(i).gap() == Gap.TIGHT) {
            return false;
        }
        return lexis.get(Topic.FUNCTION_WORDS).match(words, i) > 0
                || lexis.get(Topic.AUXILIARIES).match(words, i) > 0
                || lexis.get(Topic.AND).match(words, i) > 0
                || lexis.get(Topic.END_WORDS).match(words, i) > 0;
    }

    private static Optional<Line> name(Line part, Lexis lexis) {
        Line name = Names.trimEnd(Names.withoutArticle(part, lexis));
        boolean term = !name.isEmpty() && TermFilter.admits(name.text(), Names.wordsOf(name), lexis);
        return term ? Optional.of(name) : Optional.empty();
    }
}
