package dev.glossls.index;

import dev.glossls.index.Typed.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Compares typed characters with names where letters are missing or wrong. The first letter is trusted. Words of
 * everyday language are taken to be spelled as meant.
 */
final class LooseMatcher {
    static final int MOST_SLIPS = 2;
    static final int TOO_MANY = MOST_SLIPS + 1;
    private static final int SHORTEST_WORD_OF_PHRASE = 4;

    private LooseMatcher() {}

    /** Whether what was typed, unless it is nothing at all, may mean any name. */
    static boolean mayMatch(Typed typed) {
        if (!typed.isPhrase()) {
            return !typed.pieces().get(0).isOrdinary();
        }
        for (Piece piece : typed.pieces()) {
            if (piece.length() < SHORTEST_WORD_OF_PHRASE || piece.isOrdinary()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name with these letters is worth the comparison. */
    static boolean mayMatch(Typed typed, long nameMask) {
        int slips = typed.isPhrase() ? MOST_SLIPS : Typos.allowedIn(typed.length());
        return typed.missingIn(nameMask) <= slips;
    }

    /** How the typed characters may mean a name; absent if they do not. */
    static Optional<MatchKind> match(Typed typed, Squashed name) {
        if (!mayMatch(typed)) {
            return Optional.empty();
        }
        if (typed.isPhrase()) {
            return mistyped(slipsInPhrase(typed.pieces(), name));
        }
        if (typed.subsequence().isIn(name)) {
            return Optional.of(MatchKind.SUBSEQUENCE);
        }
        return mistyped(slips(typed.letters(), name));
    }

    static Optional<MatchKind> mistyped(int slips) {
        if (slips > MOST_SLIPS) {
            return Optional.empty();
        }
        return Optional.of(slips < MOST_SLIPS ? MatchKind.TYPO : MatchKind.TWO_TYPOS);
    }

    /** How many slips make the typed letters of the beginning of the name, or of what follows one of its joints. */
    private static int slips(String typed, Squashed name) {
        int allowed = Typos.allowedIn(typed.length());
        int fewest = TOO_MANY;
        if (allowed == 0) {
            return fewest;
        }
        for (int word = 0; word < name.count(); word++) {
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
        for (int first = 0; first + pieces.size() <= name.count(); first++) {
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

    /** The slips that make one word of the other, some number above {@link #MOST_SLIPS} if these are too many for it. */
    static int slipsInWord(String typed, String meant) {
        int allowed = Typos.allowedIn(typed.length());
        boolean near = typed.charAt(0) == meant.charAt(0) && Math.abs(typed.length() - meant.length()) <= allowed;
        int slips = near ? Typos.between(typed, meant, allowed) : TOO_MANY;
        return believed(slips, allowed);
    }

    /** The same for the beginning of the other. */
    static int slipsInPrefix(String typed, String meant) {
        int allowed = Typos.allowedIn(typed.length());
        boolean near = typed.charAt(0) == meant.charAt(0) && typed.length() - meant.length() <= allowed;
        int slips = near ? Typos.betweenPrefix(typed, meant, allowed) : TOO_MANY;
        return believed(slips, allowed);
    }

    static int believed(int slips, int allowed) {
        return slips <= allowed ? slips : TOO_MANY;
    }
}
