package dev.glossls.note;

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

    private final int end;

    private record Piece(int end, long hash) {}

    private NamePieces(String name) {
        String letters = "";
        List<Integer> joints = new ArrayList<>();
        for (Word word : TermKey.withoutArticle(name, Words.of(name))) {
            joints.add(letters.length());
            letters += word.form();
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
    }

    /** The pieces of a name. */
    public static NamePieces of(String name) {
        return new NamePieces(name);
    }

    boolean mayBeMadeOf(WordFilter words) {
        BitSet reached = new BitSet(end + 1);
        reached.set(0);
        for (int start = 0; start >= 0 && start < end; start = reached.nextSetBit(start + 1)) {
            for (Piece piece : pieces.get(start)) {
                if (!reached.get(piece.end) && words.mayHold(piece.hash)) {
                    reached.set(piece.end);
                }
            }
        }
        return reached.get(end);
    }

    private static Piece piece(String letters, int start, int stop) {
        List<Word> word = Words.of(letters.substring(start, stop));
        return new Piece(stop, WordFilter.hash(TermKey.variantOf(word).value()));
    }
}
