package dev.glossls.index;

import dev.glossls.index.Typed.Piece;
import java.util.List;
import java.util.Optional;

/** Compares typed characters with names where every typed letter has its place at the beginning of a word. */
final class CloseMatcher {
    private static final int SHORTEST_ACRONYM = 2;
    private static final int SHORTEST_UNFINISHED_ACRONYM = 3;
    private static final int SHORTEST_WORD_PREFIX = 2;
    private static final int SHORTEST_ABBREVIATION = 3;
    /** After a word of everyday language so many letters have to follow before it is taken for part of a name. */
    private static final int LETTERS_AFTER_ORDINARY = 3;

    private static final int SHORTEST_DIVIDED = 4;

    private CloseMatcher() {}

    /** How the typed characters may mean a name; absent if they do not. */
    static Optional<MatchKind> match(Typed typed, Squashed name) {
        boolean ordinaryStart = beginsOrdinary(typed);
        boolean phrase = typed.isPhrase();
        if (ordinaryStart && phrase && typed.length() - typed.pieces().get(1).start() < LETTERS_AFTER_ORDINARY) {
            return Optional.empty();
        }
        if (isPrefix(typed, name, 0)) {
            boolean all = name.length() <= typed.length();
            return Optional.of(all ? MatchKind.EXACT : MatchKind.PREFIX);
        }
        if (ordinaryStart) {
            return Optional.empty();
        }
        for (int word = 1; word < name.words(); word++) {
            if (isPrefix(typed, name, name.start(word))) {
                return Optional.of(MatchKind.WORD_START);
            }
        }
        if (phrase) {
            return byWords(typed, name);
        }
        return isAcronym(typed.letters(), name) ? Optional.of(MatchKind.ACRONYM) : Optional.empty();
    }

    /** Whether the first word typed is one of everyday language; a name is not meant by it unless it begins with it. */
    private static boolean beginsOrdinary(Typed typed) {
        boolean joined = typed.isPhrase() && !typed.pieces().get(1).apart();
        return !joined && typed.pieces().get(0).isOrdinary();
    }

    /** Whether the name goes on from an index with all typed letters, or ends with their singular. */
    private static boolean isPrefix(Typed typed, Squashed name, int from) {
        boolean begins = name.letters().startsWith(typed.letters(), from);
        boolean plural = from + typed.singular().length() == name.length()
                && name.letters().startsWith(typed.singular(), from);
        return (begins || plural) && blanksFit(typed, name, from);
    }

    /** Whether each typed blank stands where the name has a joint, or may have one: "a i" is not "AI". */
    private static boolean blanksFit(Typed typed, Squashed name, int from) {
        List<Piece> pieces = typed.pieces();
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.apart() && !name.isStart(from + piece.start()) && !mayStandApart(pieces.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStandApart(Piece left) {
        boolean wordOrPrefix = left.length() >= SHORTEST_DIVIDED || Spelling.isWordPrefix(left.letters());
        return wordOrPrefix && !left.isOrdinary();
    }

    /** Whether the letters are the first ones of the name's words, small words left out where they do not fit. */
    private static boolean isAcronym(String letters, Squashed name) {
        if (letters.length() < SHORTEST_ACRONYM || name.words() < letters.length()) {
            return false;
        }
        int matched = 0;
        for (int word = 0; word < name.words(); word++) {
            if (matched == letters.length()) {
                return matched >= SHORTEST_UNFINISHED_ACRONYM;
            }
            if (name.letters().charAt(name.start(word)) == letters.charAt(matched)) {
                matched++;
            } else if (matched == 0 || !Spelling.isOrdinary(name.word(word))) {
                return false;
            }
        }
        return matched == letters.length();
    }

    /** Several typed words as beginnings or abbreviations of words that follow each other. */
    private static Optional<MatchKind> byWords(Typed typed, Squashed name) {
        Optional<MatchKind> best = Optional.empty();
        for (int first = 0; first + typed.pieces().size() <= name.words(); first++) {
            Optional<MatchKind> found = wordsFrom(first, typed, name);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().rank() < best.get().rank())) {
                best = found;
            }
        }
        return best;
    }

    private static Optional<MatchKind> wordsFrom(int first, Typed typed, Squashed name) {
        MatchKind kind = MatchKind.WORD_PREFIXES;
        for (int i = 0; i < typed.pieces().size(); i++) {
            String piece = typed.pieces().get(i).letters();
            int start = name.start(first + i);
            int end = name.end(first + i);
            boolean prefix = piece.length() <= end - start && name.letters().startsWith(piece, start);
            if (piece.length() < SHORTEST_WORD_PREFIX || !(prefix || abbreviates(piece, name.word(first + i)))) {
                return Optional.empty();
            }
            kind = prefix ? kind : MatchKind.ABBREVIATED;
        }
        return Optional.of(kind);
    }

    /** Whether a word begins with the same letter and has the others in the same order. */
    private static boolean abbreviates(String piece, String word) {
        if (piece.length() < SHORTEST_ABBREVIATION || piece.charAt(0) != word.charAt(0)) {
            return false;
        }
        int matched = 0;
        for (int i = 0; i < word.length() && matched < piece.length(); i++) {
            matched += word.charAt(i) == piece.charAt(matched) ? 1 : 0;
        }
        return matched == piece.length();
    }
}
