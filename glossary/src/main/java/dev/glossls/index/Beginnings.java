package dev.glossls.index;

import dev.glossls.index.Stretch.Certainty;
import dev.glossls.index.Stretch.Kinds;
import java.util.BitSet;
import java.util.Collection;

/**
 * Finds the names that go on, from one of their words, with all typed letters. The letters are divided into words that
 * occur in names in all ways that there are, mostly one; the first two words, or the beginning of a word, then lead to a
 * stretch of occurrences.
 */
final class Beginnings {
    private static final Kinds WHOLE = new Kinds(MatchKind.EXACT, MatchKind.WORD_START, Certainty.SURE);
    private static final Kinds BEGUN = new Kinds(MatchKind.PREFIX, MatchKind.WORD_START, Certainty.SURE);

    private final Typed typed;
    private final NameTable names;
    private final WordTable vocabulary;
    private final WordPlaces occurrences;
    /** Where names have to have a joint, counted in letters. */
    private final BitSet joints;

    Beginnings(Typed typed, NameTable names, WordPlaces occurrences) {
        this.typed = typed;
        this.names = names;
        this.vocabulary = names.vocabulary();
        this.occurrences = occurrences;
        this.joints = CloseMatcher.joints(typed);
    }

    void find(Collection<Stretch> stretches) {
        begun(stretches);
        words(typed.letters(), Ending.OPEN, stretches);
        String singular = typed.singular();
        boolean differs = !singular.equals(typed.letters()) && joints.length() <= singular.length();
        if (differs
                && !singular.isEmpty()
                && singular.charAt(0) == typed.letters().charAt(0)) {
            ended(singular, stretches);
            words(singular, Ending.CLOSED, stretches);
        }
    }

    /** How a name goes on behind the letters. */
    private enum Ending {
        /** As it likes. */
        OPEN,
        /** Not at all. */
        CLOSED
    }

    /** All letters in one word. */
    private void begun(Collection<Stretch> stretches) {
        String letters = typed.letters();
        if (!fits(0, letters.length())) {
            return;
        }
        int from = vocabulary.from(letters);
        int start = ended(letters, stretches);
        int end = occurrences.start(vocabulary.to(letters));
        Stretch.add(occurrences.beginnings(), Math.max(start, occurrences.start(from)), end, BEGUN, stretches);
    }

    /** The letters as the last word of names; returns where these occurrences end. */
    private int ended(String letters, Collection<Stretch> stretches) {
        int word = vocabulary.from(letters);
        if (!vocabulary.is(word, letters) || !fits(0, letters.length())) {
            return 0;
        }
        int end = occurrences.endOfLast(word);
        Stretch.add(occurrences.beginnings(), occurrences.start(word), end, WHOLE, stretches);
        return end;
    }

    /** The letters in several words. */
    private void words(String letters, Ending ending, Collection<Stretch> stretches) {
        Spelled spelled = new Spelled(letters, vocabulary, joints);
        for (int word : spelled.wordsAt(0)) {
            int second = vocabulary.letters(word).length();
            if (ending == Ending.OPEN && fits(second, letters.length())) {
                begunSecond(word, letters.substring(second), stretches);
            }
            int closed = ending == Ending.CLOSED ? spelled.lastAt(second) : -1;
            if (closed >= 0) {
                several(word, closed, letters, ending, stretches);
            }
            for (int next : spelled.wordsAt(second)) {
                several(word, next, letters, ending, stretches);
            }
        }
    }

    private void begunSecond(int word, String rest, Collection<Stretch> stretches) {
        int from = vocabulary.from(rest);
        int start = occurrences.start(word, from);
        int end = occurrences.start(word, vocabulary.to(rest));
        Stretch.add(occurrences.beginnings(), start, end, BEGUN, stretches);
        if (vocabulary.is(from, rest)) {
            int whole = occurrences.start(word, from + 1);
            for (int place = start; place < whole; place++) {
                int name = occurrences.name(place);
                if (occurrences.isFirst(place) && names.first(name + 1) - names.first(name) == 2) {
                    Stretch.add(occurrences.beginnings(), place, place + 1, WHOLE, stretches);
                }
            }
        }
    }

    /** The names with two words of which the letters behind have to be looked at. */
    private void several(int word, int next, String letters, Ending ending, Collection<Stretch> stretches) {
        int end = occurrences.start(word, next + 1);
        for (int place = occurrences.start(word, next); place < end; place++) {
            int name = occurrences.name(place);
            int last = names.first(name + 1) - 2;
            for (int at = names.first(name); at <= last; at++) {
                boolean there = names.words()[at] == word && names.words()[at + 1] == next;
                if (there && occurrences.isFirst(place) == (at == names.first(name))) {
                    add(place, behind(at, name, letters, ending), stretches);
                }
            }
        }
    }

    private void add(int place, Behind behind, Collection<Stretch> stretches) {
        if (behind != Behind.OTHER_LETTERS) {
            Kinds kinds = behind == Behind.NOTHING ? WHOLE : BEGUN;
            Stretch.add(occurrences.beginnings(), place, place + 1, kinds, stretches);
        }
    }

    /** What stands in a name behind the letters. */
    private enum Behind {
        NOTHING,
        SOMETHING,
        OTHER_LETTERS
    }

    private Behind behind(int first, int name, String letters, Ending ending) {
        int start = 0;
        for (int at = first; at < names.first(name + 1); at++) {
            String word = vocabulary.letters(names.words()[at]);
            int end = Math.min(letters.length(), start + word.length());
            if (!fits(start, end) || !word.regionMatches(0, letters, start, end - start)) {
                return Behind.OTHER_LETTERS;
            }
            if (end == letters.length()) {
                boolean nothing = start + word.length() == end && at + 1 == names.first(name + 1);
                boolean right = nothing || ending == Ending.OPEN;
                return nothing ? Behind.NOTHING : right ? Behind.SOMETHING : Behind.OTHER_LETTERS;
            }
            start = end;
        }
        return Behind.OTHER_LETTERS;
    }

    /** Whether no joint is wanted inside a stretch of the letters. */
    private boolean fits(int start, int end) {
        int joint = joints.nextSetBit(start + 1);
        return joint < 0 || end <= joint;
    }
}
