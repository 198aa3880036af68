package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Finds names through tables of their words, without looking at the others. What is found by the beginnings of words or by
 * initials is all there is; the looser the search, the more there is to look at, and it ends when its steps are used up.
 */
final class ByWords implements NameSearch {
    /** Less than half a millisecond. */
    private static final int STEPS = 120_000;
    /** So many of them are kept for slips when letters that were left out are searched for. */
    private static final int STEPS_FOR_SLIPS = 60_000;

    /** So many names are looked at before those found among them are asked for. */
    private static final int LETTERS_AT_A_TIME = 2_048;

    private final NameTable names;
    private final int mostSteps;
    private final WordPlaces occurrences;
    private final InitialsTable initials;
    private final FirstLetters firstLetters;

    private ByWords(NameTable names, int mostSteps) {
        this.names = names;
        this.mostSteps = mostSteps;
        this.occurrences = new WordPlaces(names);
        this.initials = new InitialsTable(names);
        this.firstLetters = new FirstLetters(names);
    }

    static ByWords of(Map<String, Tier> names) {
        return of(names, STEPS);
    }

    /** Names of which the search may cost so many steps. */
    static ByWords of(Map<String, Tier> names, int mostSteps) {
        return new ByWords(NameTable.of(names), mostSteps);
    }

    @Override
    public Iterator<Match> close(Typed typed) {
        if (typed.length() == 0 || !CloseMatcher.mayMatch(typed)) {
            return Collections.emptyIterator();
        }
        Steps steps = new Steps(mostSteps);
        Hits hits = new Hits(names, steps, name -> CloseMatcher.match(typed, name));
        Beginnings beginnings = new Beginnings(typed, names, occurrences);
        if (CloseMatcher.meansBeginningsOnly(typed)) {
            return hits.notBelow(MatchKind.PREFIX).then(beginnings::find);
        }
        if (typed.isPhrase()) {
            WordsInARow row = new WordsInARow(typed, names.vocabulary(), occurrences, steps);
            return hits.then(beginnings::find).then(row::findPrefixes).then(row::findAbbreviated);
        }
        return hits.then(stretches -> {
            beginnings.find(stretches);
            if (CloseMatcher.mayBeAcronym(typed)) {
                initials.find(typed.letters(), stretches);
            }
        });
    }

    @Override
    public Iterator<Match> loose(Typed typed) {
        if (typed.length() == 0 || !LooseMatcher.mayMatch(typed)) {
            return Collections.emptyIterator();
        }
        Steps steps = new Steps(mostSteps);
        Hits hits = new Hits(names, steps, name -> LooseMatcher.match(typed, name));
        if (typed.isPhrase()) {
            return hits.then(new WordsInARow(typed, names.vocabulary(), occurrences, steps)::findMistyped);
        }
        subsequences(typed, steps, hits);
        return hits.then(new MistypedWord(typed, names.vocabulary(), occurrences, steps)::find);
    }

    private void subsequences(Typed typed, Steps steps, Hits hits) {
        char first = typed.letters().charAt(0);
        int end = firstLetters.to(first);
        IntPredicate test = name -> typed.subsequence().isIn(names.wordsOf(name));
        for (int from = firstLetters.from(first); from < end; from += LETTERS_AT_A_TIME) {
            int start = from;
            int next = Math.min(end, from + LETTERS_AT_A_TIME);
            hits.then(stretches -> {
                if (steps.left() > STEPS_FOR_SLIPS && steps.take((next - start) / 2)) {
                    firstLetters.find(start, next, typed.mask(), steps, test, stretches);
                }
            });
        }
    }
}
