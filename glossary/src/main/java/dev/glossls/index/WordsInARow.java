package dev.glossls.index;

import dev.glossls.index.FittingWords.Tolerance;
import dev.glossls.index.Stretch.Kinds;
import dev.glossls.index.Typed.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the names that have words in succession which fit several typed words, one by one. Two of the typed words that
 * stand side by side lead to stretches of occurrences: those two for which there is the least to look at.
 */
final class WordsInARow {
    /** To seek a word among the followers of another takes as long as to read so many of these. */
    private static final int SEEKING = 8;

    private static final int STRETCH = 40;

    private final List<Piece> pieces;
    private final WordTable vocabulary;
    private final WordPlaces occurrences;
    private final Steps steps;

    WordsInARow(Typed typed, WordTable vocabulary, WordPlaces occurrences, Steps steps) {
        this.pieces = typed.pieces();
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
        this.steps = steps;
    }

    /** The typed words as beginnings of words. */
    void findPrefixes(Collection<Stretch> stretches) {
        int[] from = new int[pieces.size()];
        int[] to = new int[pieces.size()];
        int rarest = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).letters();
            from[i] = vocabulary.from(piece);
            to[i] = vocabulary.to(piece);
            if (!CloseMatcher.mayBeginWord(piece) || from[i] == to[i]) {
                return;
            }
            boolean rarer = to[i] - from[i] < to[rarest] - from[rarest];
            rarest = rarer && i + 1 < pieces.size() ? i : rarest;
        }
        Kinds kinds = kinds(MatchKind.WORD_PREFIXES);
        for (int word = from[rarest]; word < to[rarest] && steps.take(SEEKING); word++) {
            int start = occurrences.start(word, from[rarest + 1]);
            int end = occurrences.start(word, to[rarest + 1]);
            Stretch.add(occurrences.anywhere(), start, end, kinds, stretches);
        }
    }

    /** The typed words as beginnings of words, or with letters left out. */
    void findAbbreviated(Collection<Stretch> stretches) {
        List<FittingWords> fitting = fitting(this::abbreviated);
        inARow(fitting, List.of(kinds(MatchKind.ABBREVIATED)), stretches);
    }

    /** The typed words with slips of the finger, the last one as the beginning of a word. */
    void findMistyped(Collection<Stretch> stretches) {
        List<FittingWords> fitting = fitting(this::mistyped);
        List<Kinds> kinds = new ArrayList<>();
        for (int slips = 0; slips <= LooseMatcher.MOST_SLIPS; slips++) {
            LooseMatcher.mistyped(slips).ifPresent(kind -> kinds.add(kinds(kind)));
        }
        inARow(fitting, kinds, stretches);
    }

    private FittingWords abbreviated(Piece piece) {
        String typed = piece.letters();
        return FittingWords.of(
                typed, Tolerance.leftOut(), vocabulary, steps, word -> fits(typed, word) ? 0 : Integer.MAX_VALUE);
    }

    private static boolean fits(String typed, String word) {
        return CloseMatcher.mayBeginWord(typed) && (word.startsWith(typed) || CloseMatcher.abbreviates(typed, word));
    }

    private FittingWords mistyped(Piece piece) {
        String typed = piece.letters();
        SlipCounter counter = new SlipCounter(typed);
        boolean last = piece.equals(pieces.get(pieces.size() - 1));
        int slips = Typos.allowedIn(typed.length());
        return last
                ? FittingWords.of(typed, Tolerance.slipsInBeginning(slips), vocabulary, steps, counter::inPrefix)
                : FittingWords.of(typed, Tolerance.slips(slips), vocabulary, steps, counter::inWord);
    }

    /** The words that fit, by typed word; none if there is a typed word that none fits. */
    private List<FittingWords> fitting(Function<Piece, FittingWords> find) {
        List<FittingWords> fitting = new ArrayList<>();
        for (Piece piece : pieces) {
            FittingWords words = find.apply(piece);
            if (words.count() == 0) {
                return List.of();
            }
            fitting.add(words);
        }
        return fitting;
    }

    /** Adds the names with words that fit; how they are found depends on the slips. */
    private void inARow(List<FittingWords> fitting, List<Kinds> kinds, Collection<Stretch> stretches) {
        int rarest = 0;
        for (int i = 1; i + 1 < fitting.size(); i++) {
            rarest = occurrences(fitting.get(i)) < occurrences(fitting.get(rarest)) ? i : rarest;
        }
        if (fitting.isEmpty()) {
            return;
        }
        FittingWords first = fitting.get(rarest);
        FittingWords second = fitting.get(rarest + 1);
        for (int i = 0; i < first.count(); i++) {
            List<Kinds> left = kinds.subList(Math.min(first.slips(i), kinds.size()), kinds.size());
            int word = first.word(i);
            int followers = occurrences.count(word, word + 1);
            int seeking = second.count() * SEEKING;
            if (!steps.take(Math.min(followers, seeking))) {
                return;
            }
            if (seeking < followers) {
                seek(word, second, left, stretches);
            } else {
                read(word, second, left, stretches);
            }
        }
    }

    private int occurrences(FittingWords words) {
        int sum = 0;
        for (int i = 0; i < words.count(); i++) {
            sum += occurrences.count(words.word(i), words.word(i) + 1);
        }
        return sum;
    }

    private void seek(int word, FittingWords second, List<Kinds> kinds, Collection<Stretch> stretches) {
        for (int i = 0; i < second.count(); i++) {
            if (second.slips(i) < kinds.size()) {
                int start = occurrences.start(word, second.word(i));
                int end = occurrences.start(word, second.word(i) + 1);
                Stretch.add(occurrences.anywhere(), start, end, kinds.get(second.slips(i)), stretches);
            }
        }
    }

    private void read(int word, FittingWords second, List<Kinds> kinds, Collection<Stretch> stretches) {
        int end = occurrences.start(word + 1);
        for (int place = occurrences.endOfLast(word); place < end; ) {
            int start = place++;
            int following = occurrences.following(start);
            if (second.has(following)) {
                place = occurrences.endOfRun(start, end);
                int slips = second.slipsOf(following);
                if (slips < kinds.size() && steps.take(STRETCH)) {
                    Stretch.add(occurrences.anywhere(), start, place, kinds.get(slips), stretches);
                }
            }
        }
    }

    /** Two words found are all that was typed, or only some of it. */
    private Kinds kinds(MatchKind kind) {
        return pieces.size() == 2 ? Kinds.surely(kind) : Kinds.maybe(kind);
    }
}
