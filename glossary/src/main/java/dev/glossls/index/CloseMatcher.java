package dev.glossls.index;

import dev.glossls.index.Typed.Piece;
import java.util.BitSet;
import java.util.Optional;

/** Compares typed characters with names where every typed letter has its place at the beginning of a word. */
final class CloseMatcher {
    private static final int SHORTEST_ACRONYM = 2;
    private static final int SHORTEST_UNFINISHED_ACRONYM = 3;
    /** From so many small words on they are words like others. */
    static final int SMALL_WORDS_LEFT_OUT = 4;

    private static final int SHORTEST_WORD_PREFIX = 2;
    private static final int SHORTEST_ABBREVIATION = 3;
    /** After a word of everyday language so many letters have to follow before it is taken for part of a name. */
    private static final int LETTERS_AFTER_ORDINARY = 3;

    private static final int SHORTEST_DIVIDED = 4;

    private CloseMatcher() {}

    /** How the typed characters may mean a name; absent if they do not. */
    static Optional<MatchKind> match(Typed typed, Squashed name) {
        if (!mayMatch(typed)) {
            return Optional.empty();
        }
        if (isPrefix(typed, name, 0)) {
            boolean all = name.length() <= typed.length();
            return Optional.of(all ? MatchKind.EXACT : MatchKind.PREFIX);
        }
        if (meansBeginningsOnly(typed)) {
            return Optional.empty();
        }
        for (int word = 1; word < name.count(); word++) {
            if (isPrefix(typed, name, name.start(word))) {
                return Optional.of(MatchKind.WORD_START);
            }
        }
        if (typed.isPhrase()) {
            return byWords(typed, name);
        }
        return isAcronym(typed.letters(), name) ? Optional.of(MatchKind.ACRONYM) : Optional.empty();
    }

    /** Whether enough was typed, unless it is nothing at all, for any name to be meant. */
    static boolean mayMatch(Typed typed) {
        return !typed.isPhrase()
                || !meansBeginningsOnly(typed)
                || typed.length() - typed.pieces().get(1).start() >= LETTERS_AFTER_ORDINARY;
    }

    /**
     * Whether the first word typed is one of everyday language; a name is not meant by it unless it begins with all that
     * was typed.
     */
    static boolean meansBeginningsOnly(Typed typed) {
        boolean joined = typed.isPhrase() && !typed.pieces().get(1).apart();
        return !joined && typed.pieces().get(0).isOrdinary();
    }

    static boolean mayBeAcronym(Typed typed) {
        return !typed.isPhrase() && typed.length() >= SHORTEST_ACRONYM;
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
        for (int i = 1; i < typed.pieces().size(); i++) {
            if (isJoint(typed, i) && !name.isStart(from + typed.pieces().get(i).start())) {
                return false;
            }
        }
        return true;
    }

    /** The indexes of typed letters at which a name has to have a joint. */
    static BitSet joints(Typed typed) {
        BitSet joints = new BitSet();
        for (int i = 1; i < typed.pieces().size(); i++) {
            joints.set(typed.pieces().get(i).start(), isJoint(typed, i));
        }
        return joints;
    }

    private static boolean isJoint(Typed typed, int i) {
        return typed.pieces().get(i).apart() && !mayStandApart(typed.pieces().get(i - 1));
    }

    private static boolean mayStandApart(Piece left) {
        boolean wordOrPrefix = left.length() >= SHORTEST_DIVIDED || Spelling.isWordPrefix(left.letters());
        return wordOrPrefix && !left.isOrdinary();
    }

    /** Whether so few letters have to be those of all words. */
    static boolean isWholeAcronym(String letters) {
        return letters.length() < SHORTEST_UNFINISHED_ACRONYM;
    }

    /** Whether the letters are the first ones of the name's words, small words left out where they do not fit. */
    private static boolean isAcronym(String letters, Squashed name) {
        if (letters.length() < SHORTEST_ACRONYM || name.count() < letters.length()) {
            return false;
        }
        int matched = 0;
        int small = 0;
        for (int word = 0; word < name.count(); word++) {
            if (matched == letters.length()) {
                return !isWholeAcronym(letters);
            }
            small += matched > 0 && Spelling.isOrdinary(name.word(word)) ? 1 : 0;
            if (name.letters().charAt(name.start(word)) == letters.charAt(matched)) {
                matched++;
            } else if (matched == 0 || small > SMALL_WORDS_LEFT_OUT || !Spelling.isOrdinary(name.word(word))) {
                return false;
            }
        }
        return matched == letters.length();
    }

    /** Several typed words as beginnings or abbreviations of words that follow each other. */
    private static Optional<MatchKind> byWords(Typed typed, Squashed name) {
        Optional<MatchKind> best = Optional.empty();
        for (int first = 0; first + typed.pieces().size() <= name.count(); first++) {
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
            if (!mayBeginWord(piece) || !(prefix || abbreviates(piece, name.word(first + i)))) {
                return Optional.empty();
            }
            kind = prefix ? kind : MatchKind.ABBREVIATED;
        }
        return Optional.of(kind);
    }

    /** Whether one of several typed words is long enough to be the beginning of a word. */
    static boolean mayBeginWord(String piece) {
        return piece.length() >= SHORTEST_WORD_PREFIX;
    }

    /** Whether a word begins with the same letter and has the others in the same order. */
    static boolean abbreviates(String piece, String word) {
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
