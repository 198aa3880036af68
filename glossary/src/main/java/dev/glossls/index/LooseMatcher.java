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
    private static final int SHORTEST_WORD_OF_PHRASE = 4;

    private LooseMatcher() {}

    /** Whether a name with these letters is worth the comparison. */
    static boolean mayMatch(Typed typed, long nameMask) {
        int slips = typed.isPhrase() ? MOST_SLIPS : Typos.allowedIn(typed.length());
        return typed.missingIn(nameMask) <= slips;
    }

    /** How the typed characters may mean a name; absent if they do not. */
    static Optional<MatchKind> match(Typed typed, Squashed name) {
        if (typed.isPhrase()) {
            return isMistypedPhrase(typed.pieces(), name) ? Optional.of(MatchKind.TYPO) : Optional.empty();
        }
        if (typed.pieces().get(0).isOrdinary()) {
            return Optional.empty();
        }
        if (isSubsequence(typed.letters(), name)) {
            return Optional.of(MatchKind.SUBSEQUENCE);
        }
        return isMistyped(typed.letters(), name) ? Optional.of(MatchKind.TYPO) : Optional.empty();
    }

    /**
     * Whether the letters occur in the name in this order, beginning with its first, so that no word between the first
     * and the last of them is left out and each of these words gives its first letter.
     */
    private static boolean isSubsequence(String typed, Squashed name) {
        boolean starts =
                typed.length() >= SHORTEST_SUBSEQUENCE && name.letters().startsWith(typed.substring(0, 1));
        if (!starts) {
            return false;
        }
        int reach = Math.min(name.length(), typed.length() * SPARSEST);
        boolean[] ends = new boolean[reach];
        ends[0] = true;
        for (int i = 1; i < typed.length(); i++) {
            ends = next(ends, typed.charAt(i), name);
        }
        for (boolean end : ends) {
            if (end) {
                return true;
            }
        }
        return false;
    }

    /** Where one more letter may stand, if the letters before it may end at {@code ends}. */
    private static boolean[] next(boolean[] ends, char letter, Squashed name) {
        boolean[] next = new boolean[ends.length];
        boolean inWordBefore = false;
        boolean inThisWord = false;
        for (int i = 0; i < ends.length; i++) {
            boolean starts = name.isStart(i);
            if (starts) {
                inWordBefore = inThisWord;
                inThisWord = false;
            }
            boolean reachable = starts ? inWordBefore : inThisWord;
            next[i] = reachable && name.letters().charAt(i) == letter;
            inThisWord |= ends[i];
        }
        return next;
    }

    /** Whether the name, or what follows one of its joints, begins with nearly these letters. */
    private static boolean isMistyped(String typed, Squashed name) {
        int slips = Typos.allowedIn(typed.length());
        if (slips == 0) {
            return false;
        }
        for (int word = 0; word < name.words(); word++) {
            int start = name.start(word);
            if (name.letters().charAt(start) == typed.charAt(0)) {
                String meant = name.letters().substring(start, Math.min(name.length(), start + typed.length() + slips));
                if (Typos.betweenPrefix(typed, meant) <= slips) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMistypedPhrase(List<Piece> pieces, Squashed name) {
        for (Piece piece : pieces) {
            if (piece.length() < SHORTEST_WORD_OF_PHRASE || piece.isOrdinary()) {
                return false;
            }
        }
        for (int first = 0; first + pieces.size() <= name.words(); first++) {
            if (slipsFrom(first, pieces, name) <= MOST_SLIPS) {
                return true;
            }
        }
        return false;
    }

    private static int slipsFrom(int first, List<Piece> pieces, Squashed name) {
        int slips = 0;
        for (int i = 0; i < pieces.size() && slips <= MOST_SLIPS; i++) {
            String typed = pieces.get(i).letters();
            String meant = name.word(first + i);
            boolean last = i + 1 == pieces.size();
            boolean trusted = typed.charAt(0) == meant.charAt(0);
            int more = last ? Typos.betweenPrefix(typed, meant) : Typos.between(typed, meant);
            slips += trusted && more <= Typos.allowedIn(typed.length()) ? more : MOST_SLIPS + 1;
        }
        return slips;
    }
}
