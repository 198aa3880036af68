package dev.glossls.index;

import dev.glossls.index.Typed.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Compares typed characters with names where letters are missing or wrong. The first letter is trusted. Words of
 * everyday language are taken to be spelled as meant.
 */
final class LooseMatcher {
    private static final int SHORTEST_SUBSEQUENCE = 3;
    /** A name of which fewer than one letter in so many was typed is not meant. */
    private static final int SPARSEST = 3;

    private static final int MOST_SLIPS = 2;
    private static final int TOO_MANY = MOST_SLIPS + 1;
    private static final int SHORTEST_WORD_OF_PHRASE = 4;

    private LooseMatcher() {}

    /** Whether a name with these letters is worth the comparison. */
    static boolean mayMatch(Typed typed, long nameMask) {
        int slips = typed.isPhrase() ? MOST_SLIPS : Typos.allowedIn(typed.length());
        return typed.missingIn(nameMask) <= slips;
    }

    /** How the typed characters may mean a name; absent if they do not. */
    static Optional<MatchKind> match(Typed typed, Squashed name, long nameMask) {
        if (typed.isPhrase()) {
            return mistyped(slipsInPhrase(typed.pieces(), name));
        }
        if (typed.pieces().get(0).isOrdinary()) {
            return Optional.empty();
        }
        if (typed.missingIn(nameMask) == 0 && isSubsequence(typed.letters(), name)) {
            return Optional.of(MatchKind.SUBSEQUENCE);
        }
        return mistyped(slips(typed.letters(), name));
    }

    private static Optional<MatchKind> mistyped(int slips) {
        if (slips > MOST_SLIPS) {
            return Optional.empty();
        }
        return Optional.of(slips < MOST_SLIPS ? MatchKind.TYPO : MatchKind.TWO_TYPOS);
    }

    /**
     * Whether the letters occur in the name in this order, the first of them at the beginning of a word, so that no word
     * between the first and the last of them is left out and each of these words gives its first letter.
     */
    private static boolean isSubsequence(String typed, Squashed name) {
        if (typed.length() < SHORTEST_SUBSEQUENCE) {
            return false;
        }
        for (int word = 0; word < name.words(); word++) {
            int start = name.start(word);
            if (name.letters().charAt(start) == typed.charAt(0) && isSubsequence(typed, name, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubsequence(String typed, Squashed name, int start) {
        boolean[] ends = new boolean[Math.min(name.length() - start, typed.length() * SPARSEST)];
        ends[0] = true;
        for (int i = 1; i < typed.length(); i++) {
            ends = next(ends, typed.charAt(i), name, start);
        }
        for (boolean end : ends) {
            if (end) {
                return true;
            }
        }
        return false;
    }

    /** Where one more letter may stand, counted from a start, if the letters before it may end at {@code ends}. */
    private static boolean[] next(boolean[] ends, char letter, Squashed name, int start) {
        boolean[] next = new boolean[ends.length];
        boolean inWordBefore = false;
        boolean inThisWord = false;
        for (int i = 0; i < ends.length; i++) {
            boolean begins = name.isStart(start + i);
            if (begins) {
                inWordBefore = inThisWord;
                inThisWord = false;
            }
            boolean reachable = begins ? inWordBefore : inThisWord;
            next[i] = reachable && name.letters().charAt(start + i) == letter;
            inThisWord |= ends[i];
        }
        return next;
    }

    /** How many slips make the typed letters of the beginning of the name, or of what follows one of its joints. */
    private static int slips(String typed, Squashed name) {
        int allowed = Typos.allowedIn(typed.length());
        int fewest = TOO_MANY;
        if (allowed == 0) {
            return fewest;
        }
        for (int word = 0; word < name.words(); word++) {
            int start = name.start(word);
            if (name.letters().charAt(start) == typed.charAt(0)) {
                String meant =
                        name.letters().substring(start, Math.min(name.length(), start + typed.length() + allowed));
                int slips = Typos.betweenPrefix(typed, meant, allowed);
                fewest = slips <= allowed ? Math.min(fewest, slips) : fewest;
            }
        }
        return fewest;
    }

    private static int slipsInPhrase(List<Piece> pieces, Squashed name) {
        int fewest = TOO_MANY;
        for (Piece piece : pieces) {
            if (piece.length() < SHORTEST_WORD_OF_PHRASE || piece.isOrdinary()) {
                return fewest;
            }
        }
        for (int first = 0; first + pieces.size() <= name.words(); first++) {
            fewest = Math.min(fewest, slipsFrom(first, pieces, name));
        }
        return fewest;
    }

    private static int slipsFrom(int first, List<Piece> pieces, Squashed name) {
        int slips = 0;
        for (int i = 0; i < pieces.size() && slips <= MOST_SLIPS; i++) {
            String typed = pieces.get(i).letters();
            String meant = name.word(first + i);
            boolean last = i + 1 == pieces.size();
            slips += last ? slipsInPrefix(typed, meant) : slipsInWord(typed, meant);
        }
        return slips;
    }

    private static int slipsInWord(String typed, String meant) {
        int allowed = Typos.allowedIn(typed.length());
        boolean near = typed.charAt(0) == meant.charAt(0) && Math.abs(typed.length() - meant.length()) <= allowed;
        int slips = near ? Typos.between(typed, meant) : TOO_MANY;
        return slips <= allowed ? slips : TOO_MANY;
    }

    private static int slipsInPrefix(String typed, String meant) {
        int allowed = Typos.allowedIn(typed.length());
        boolean near = typed.charAt(0) == meant.charAt(0) && typed.length() - meant.length() <= allowed;
        int slips = near ? Typos.betweenPrefix(typed, meant, allowed) : TOO_MANY;
        return slips <= allowed ? slips : TOO_MANY;
    }
}
