package dev.glossls.note;

import dev.glossls.text.KeyForm;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words as which a name may be written: its own, some of them joined, or one of them divided in two. Ready to be asked
 * for in many texts.
 */
public final class NamePieces {
    /** By the place in the name where they begin. */
    private final List<List<Piece>> pieces = new ArrayList<>();

    private int count;
    private final int end;
    /** The same name with two letters for each umlaut, if there are any. */
    private final List<NamePieces> transcribed;

    private record Piece(int end, long hash, int number) {}

    private NamePieces(List<Word> words, KeyForm form, List<NamePieces> transcribed) {
        this.transcribed = transcribed;
        String letters = "";
        List<Integer> joints = new ArrayList<>();
        for (Word word : words) {
            joints.add(letters.length());
            letters += TermKey.of(List.of(word), form).value();
        }
        this.end = letters.length();
        joints.add(end);
        for (int start = 0; start < end; start++) {
            pieces.add(new ArrayList<>());
            for (int stop = start + 1; stop <= end; stop++) {
                if (joints.contains(start) || joints.contains(stop)) {
                    pieces.get(start).add(piece(letters, start, stop));
                }
            }
        }
        // A word with signs in it, such as O(n), does not look like one when it is read again in small letters.
        for (int i = 0; i < words.size(); i++) {
            pieces.get(joints.get(i)).add(new Piece(joints.get(i + 1), WordFilter.stem(words.get(i)), count++));
        }
    }

    /** The pieces of a name. */
    public static NamePieces of(String name) {
        List<Word> words = TermKey.withoutArticle(name, Words.of(name));
        List<NamePieces> transcribed = words.stream().anyMatch(Word::isTranscribed)
                ? List.of(new NamePieces(words, KeyForm.TRANSCRIBED, List.of()))
                : List.of();
        return new NamePieces(words, KeyForm.EXACT, transcribed);
    }

    boolean mayBeMadeOf(WordFilter words) {
        if (isMadeOf(words)) {
            return true;
        }
        for (NamePieces other : transcribed) {
            if (other.isMadeOf(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeOf(WordFilter words) {
        if (end == 0) {
            return true;
        }
        List<Piece> firsts = pieces.get(0);
        for (int i = 0; i < firsts.size(); i++) {
            Piece first = firsts.get(i);
            if (words.mayHold(first.hash) && goesOn(first, words, new BitSet(count))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is behind a piece may follow it in a text; pieces for which that is not so are remembered. */
    private boolean goesOn(Piece piece, WordFilter words, BitSet failed) {
        if (piece.end == end) {
            return true;
        }
        if (failed.get(piece.number)) {
            return false;
        }
        for (Piece next : pieces.get(piece.end)) {
            boolean follows = words.mayHold(next.hash) && words.mayFollow(piece.hash, next.hash);
            if (follows && goesOn(next, words, failed)) {
                return true;
            }
        }
        failed.set(piece.number);
        return false;
    }

    private Piece piece(String letters, int start, int stop) {
        return new Piece(stop, WordFilter.stem(Words.of(letters.substring(start, stop))), count++);
    }
}
