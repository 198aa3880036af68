package dev.glossls.index;

import dev.glossls.index.Stretch.Kinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the names of which one typed word, with slips, is the beginning, or the beginning of what follows a joint. Most are
 * found by a single word of theirs; where a joint was not typed, by the words before it and those that may follow.
 */
final class MistypedWord {
    /** To judge what follows a word costs so many steps. */
    private static final int FOLLOWER = 20;

    private static final int COMPARISON = 30;

    private final String typed;
    private final SlipCounter counter;
    private final long mask;
    private final int allowed;
    /** By index: which letters were typed from there on. */
    private final long[] tails;

    private final WordTable vocabulary;
    private final WordPlaces occurrences;
    private final Steps steps;

    /**
     * A word that may be a first part of what was typed.
     *
     * @param word its number
     * @param slips how many slips make the word of each beginning of what was typed, by its length
     * @param fewest the fewest of them
     */
    private record Part(int word, List<Integer> slips, int fewest) {}

    MistypedWord(Typed typed, WordTable vocabulary, WordPlaces occurrences, Steps steps) {
        this.typed = typed.letters();
        this.counter = new SlipCounter(typed.letters());
        this.mask = typed.mask();
        this.allowed = Typos.allowedIn(typed.length());
        this.tails = new long[typed.length()];
        Arrays.setAll(tails, start -> Squashed.mask(this.typed.substring(start)));
        this.vocabulary = vocabulary;
        this.occurrences = occurrences;
        this.steps = steps;
    }

    void find(Collection<Stretch> stretches) {
        if (allowed == 0) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        String initial = typed.substring(0, 1);
        int to = vocabulary.to(initial);
        for (int word = vocabulary.from(initial); word < to && steps.take(1); word++) {
            if (Long.bitCount(mask & ~vocabulary.mask(word)) <= allowed && steps.take(COMPARISON)) {
                whole(word, stretches);
            }
            if (Long.bitCount(vocabulary.mask(word) & ~mask) <= allowed && steps.take(COMPARISON)) {
                part(word, parts);
            }
        }
        parts.sort(Comparator.comparingInt(Part::fewest)
                .thenComparingInt(part -> -vocabulary.letters(part.word()).length())
                .thenComparingInt(Part::word));
        parts.forEach(part -> followed(part, stretches));
    }

    /** All that was typed in one word. */
    private void whole(int word, Collection<Stretch> stretches) {
        int slips = counter.inPrefix(vocabulary.letters(word));
        if (slips <= allowed) {
            LooseMatcher.mistyped(slips)
                    .ifPresent(kind -> Stretch.add(
                            occurrences.anywhere(),
                            occurrences.start(word),
                            occurrences.start(word + 1),
                            Kinds.surely(kind),
                            stretches));
        }
    }

    private void part(int word, List<Part> parts) {
        String letters = vocabulary.letters(word);
        if (letters.length() < typed.length() + allowed) {
            int[] slips = Typos.toBeginnings(letters, typed);
            int fewest = Integer.MAX_VALUE;
            for (int length = 0; length < typed.length(); length++) {
                fewest = Math.min(fewest, slips[length]);
            }
            if (fewest <= allowed) {
                parts.add(new Part(word, Arrays.stream(slips).boxed().toList(), fewest));
            }
        }
    }

    private void followed(Part part, Collection<Stretch> stretches) {
        int end = occurrences.start(part.word() + 1);
        for (int place = occurrences.endOfLast(part.word()); place < end && steps.take(FOLLOWER); ) {
            int start = place;
            int following = occurrences.following(start);
            place = occurrences.endOfRun(start, end);
            if (mayFollow(part, following) && steps.take(COMPARISON)) {
                Stretch.add(occurrences.anywhere(), start, place, Kinds.maybe(MatchKind.TYPO), stretches);
            }
        }
    }

    /** Whether a word has the letters that were typed behind some beginning, or these have its own and go on. */
    private boolean mayFollow(Part part, int word) {
        long has = vocabulary.mask(word);
        int length = vocabulary.letters(word).length();
        for (int start = 0; start < typed.length(); start++) {
            long behind = tails[start];
            int left = allowed - part.slips().get(start);
            int rest = typed.length() - start;
            boolean ends = left >= 0 && rest <= length + left && Long.bitCount(behind & ~has) <= left;
            boolean goesOn = left >= 0 && length <= rest + left && Long.bitCount(has & ~behind) <= left;
            if (ends || goesOn) {
                return true;
            }
        }
        return false;
    }
}
