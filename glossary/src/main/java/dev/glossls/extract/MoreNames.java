package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the names of a term that stand elsewhere than in its own name: in the heading above, in the defining words. */
final class MoreNames {
    private static final int MOST_WORDS = 4;

    private final Lexis lexis;
    private final AcronymPairs pairs;
    private final PhraseCount phrases;
    private final IdentityHashMap<Block, Optional<String>> headings = new IdentityHashMap<>();

    MoreNames(Lexis lexis, AcronymPairs pairs, PhraseCount phrases) {
        this.lexis = lexis;
        this.pairs = pairs;
        this.phrases = phrases;
    }

    /** All names of a candidate's term, the label first, one for each key. */
    List<String> of(Candidate candidate) {
        List<String> names = new ArrayList<>();
        Optional<String> heading = headingName(candidate);
        String label = candidate.label();
        boolean short_ = heading.isPresent() && isShortOf(label, heading.get());
        if (short_) {
            names.add(heading.get());
        }
        names.add(label);
        names.addAll(candidate.name().aliases());
        names.addAll(cued(candidate));
        names.addAll(pairs.namesOf(label));
        if (heading.isPresent() && candidate.entry().block().is(Block.Kind.ITEM)) {
            phrases.written(label + " " + heading.get()).ifPresent(names::add);
        }
        return distinct(names);
    }

    private Optional<String> headingName(Candidate candidate) {
        return candidate
                .entry()
                .heading()
                .flatMap(heading -> headings.computeIfAbsent(
                        heading.block(),
                        block -> Names.of(block.line(), lexis)
                                .map(Name::label)
                                .filter(label -> TermFilter.weigh(label, lexis) != TermFilter.NEVER)));
    }

    private static boolean isShortOf(String label, String heading) {
        return Acronyms.stands(label, heading)
                || (label.length() < heading.length() && Acronyms.blends(label, heading, Words.of(heading)));
    }

    /** Names after "also called" and the like, in the defining words and in the lines right below. */
    private List<String> cued(Candidate candidate) {
        List<String> names = new ArrayList<>();
        if (!candidate.finding().meaning().isEmpty()) {
            addCued(candidate.finding().meaning(), names);
        }
        if (!candidate.entry().block().is(Block.Kind.HEADING)) {
            for (Block child : candidate.entry().block().children()) {
                addCued(child.line(), names);
            }
        }
        return names;
    }

    private void addCued(Line line, List<String> names) {
        List<Word> words = Names.wordsOf(line);
        for (int i = 0; i < words.size(); i++) {
            int cue = lexis.get(Topic.ALIAS_CUES).match(words, i);
            boolean plain = cue == 1 && words.get(i).gap() != Gap.BREAK;
            if (cue > 0 && !plain && i + cue < words.size()) {
                name(line, words, i + cue).ifPresent(names::add);
                i += cue;
            }
        }
    }

    /** The name that begins at a word: what is set off there, else the words up to the next punctuation, if few. */
    private Optional<String> name(Line line, List<Word> words, int first) {
        Word word = words.get(first);
        Optional<Mark> mark = line.markAt(word.span().start());
        if (mark.isPresent()) {
            return Names.of(
                            line.part(
                                    mark.get().span().start(), mark.get().span().end()),
                            lexis)
                    .map(Name::label);
        }
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).gap() != Gap.BREAK && !endsName(words, last + 1)) {
            last++;
        }
        if (last - first >= MOST_WORDS) {
            return Optional.empty();
        }
        Span span = new Span(word.span().start(), words.get(last).span().end());
        return Names.of(line.part(span.start(), span.end()), lexis)
                .map(Name::label)
                .filter(label -> TermFilter.weigh(label, lexis) > TermFilter.NEVER);
    }

    private boolean endsName(List<Word> words, int i) {
        return lexis.get(Topic.FUNCTION_WORDS).match(words, i) > 0
                || lexis.get(Topic.AUXILIARIES).match(words, i) > 0
                || lexis.get(Topic.AND).match(words, i) > 0;
    }

    private static List<String> distinct(List<String> names) {
        if (names.size() == 1) {
            return names;
        }
        Map<TermKey, String> distinct = new LinkedHashMap<>();
        for (String name : names) {
            TermKey key = TermKey.of(name);
            if (!key.isEmpty()) {
                distinct.putIfAbsent(key, name);
            }
        }
        return new ArrayList<>(distinct.values());
    }
}
