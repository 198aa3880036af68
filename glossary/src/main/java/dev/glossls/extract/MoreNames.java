package dev.glossls.extract;

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
    /** Other names of what a heading names stand in its first paragraphs, if anywhere. */
    private static final int FIRST_BLOCKS = 2;

    private final Lexis lexis;
    private final AcronymPairs pairs;
    private final Phrasings phrasings;
    private final IdentityHashMap<Block, Optional<String>> headings = new IdentityHashMap<>();

    MoreNames(Lexis lexis, AcronymPairs pairs, Phrasings phrasings) {
        this.lexis = lexis;
        this.pairs = pairs;
        this.phrasings = phrasings;
    }

    /** All names of a candidate's term, the label first, then those given with it, one for each key. */
    List<String> of(Candidate candidate, List<String> aliases) {
        List<String> names = new ArrayList<>();
        Optional<String> heading = headingName(candidate);
        String label = candidate.label();
        names.add(label);
        heading.filter(name -> isShortOf(label, name)).ifPresent(names::add);
        names.addAll(aliases);
        if (!candidate.finding().isSentence()) {
            Acronyms.leading(label, candidate.meaning().text()).ifPresent(names::add);
        }
        if (names.size() == 1) {
            SpelledOut.in(firstLine(candidate), label).ifPresent(names::add);
        }
        names.addAll(bracketed(candidate));
        names.addAll(cued(candidate));
        names.addAll(pairs.namesOf(candidate.key()));
        if (heading.isPresent() && candidate.entry().block().is(Block.Kind.ITEM)) {
            List<Word> words =
                    candidate.finding().name().passage().words(candidate.name().span());
            phrasings.written(words, heading.get()).ifPresent(names::add);
        }
        return distinct(names);
    }

    /** The first line of what a place says, its own or one below. */
    private static String firstLine(Candidate candidate) {
        List<Block> body = candidate.entry().block().body();
        boolean below = candidate.finding().meaning().isEmpty() && !body.isEmpty();
        return below ? body.get(0).line().text() : candidate.meaning().text();
    }

    /** The names in brackets where the text below takes the name up: {@code RAG (also known as …) is}. */
    private List<String> bracketed(Candidate candidate) {
        for (Block child : candidate.entry().block().body()) {
            Line line = Names.withoutArticle(child.line(), lexis);
            if (line.isEmpty()) {
                continue;
            }
            List<Word> words = Names.wordsOf(line);
            int open = line.indexOf('(', line.start());
            int wide = line.indexOf('（', line.start());
            open = open < 0 || (0 <= wide && wide < open) ? wide : open;
            if (words.isEmpty() || open < 0 || open >= line.end()) {
                return List.of();
            }
            int close = line.closing(open);
            boolean same = close > open
                    && TermKey.of(line.passage().words(new Span(line.start(), open)))
                            .equals(candidate.key());
            return same ? Names.aliases(candidate.label(), line.text(new Span(open + 1, close)), lexis) : List.of();
        }
        return List.of();
    }

    private Optional<String> headingName(Candidate candidate) {
        return candidate
                .entry()
                .heading()
                .flatMap(heading -> headings.computeIfAbsent(
                        heading.block(),
                        block -> Names.of(block.line(), lexis)
                                .map(Name::label)
                                .filter(label -> TermFilter.admits(label, lexis))));
    }

    private static boolean isShortOf(String label, String heading) {
        List<Word> words = Words.of(heading);
        return Acronyms.initials(label, heading, words)
                || (label.length() < heading.length() && Acronyms.blends(label, heading, words));
    }

    /** Names after "also called" and the like, in the defining words and in the lines right below. */
    private List<String> cued(Candidate candidate) {
        List<String> names = new ArrayList<>();
        if (!candidate.finding().meaning().isEmpty()) {
            names.addAll(OtherNames.in(candidate.finding().meaning(), lexis));
        }
        if (!candidate.entry().block().is(Block.Kind.HEADING)) {
            for (Block child : candidate.entry().block().children()) {
                names.addAll(OtherNames.in(child.line(), lexis));
            }
        } else {
            candidate.entry().block().body().stream()
                    .limit(FIRST_BLOCKS)
                    .forEach(child -> names.addAll(OtherNames.ofHead(candidate.key(), child.line(), lexis)));
        }
        return names;
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
