package dev.glossls.index;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What was typed, ready to be compared with names: its words, folded. The last one may go on. */
public final class Typed {
    private final String text;
    private final List<Piece> pieces;
    private final String letters;
    private final String singular;
    private final long mask;
    private final long singularMask;
    private final long first;
    private final Subsequence subsequence;

    /**
     * One typed word.
     *
     * @param letters its letters, folded
     * @param start where they begin in the letters of all words
     * @param apart whether a blank stands before it, not only a hyphen
     * @param isOrdinary whether it is a word of everyday language
     */
    record Piece(String letters, int start, boolean apart, boolean isOrdinary) {
        int length() {
            return letters.length();
        }
    }

    private Typed(String text, List<Piece> pieces, String letters, String singular) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.letters = letters;
        this.singular = singular;
        this.subsequence = new Subsequence(letters);
        this.mask = Squashed.mask(letters);
        this.singularMask = Squashed.mask(singular);
        this.first = letters.isEmpty() ? 0 : Squashed.mask(letters.substring(0, 1));
    }

    public static Typed of(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int from = 0;
        boolean apart = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isDivider(text.charAt(i))) {
                String piece = Squashed.of(text.substring(from, i)).letters();
                if (!piece.isEmpty()) {
                    pieces.add(new Piece(piece, letters.length(), apart, Spelling.isOrdinary(piece)));
                    letters.append(piece);
                    apart = false;
                }
                apart |= i < text.length() && Character.isWhitespace(text.charAt(i));
                from = i + 1;
            }
        }
        return new Typed(text, pieces, letters.toString(), singular(text, letters.toString()));
    }

    /** How many letters and digits were typed. */
    public int length() {
        return letters.length();
    }

    /** What was typed, just as it was, and behind it what a name that begins with it has beyond it. */
    public String completedTo(String name) {
        String rest = Squashed.behind(name, length());
        boolean joined = !text.isEmpty() && isDivider(text.charAt(text.length() - 1));
        return text + (joined && !rest.isEmpty() && isDivider(rest.charAt(0)) ? rest.substring(1) : rest);
    }

    /** Whether it is more than one word. */
    public boolean isPhrase() {
        return pieces.size() > 1;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    String letters() {
        return letters;
    }

    /** The letters with the last word's plural taken off; the same letters if it is none. */
    String singular() {
        return singular;
    }

    Subsequence subsequence() {
        return subsequence;
    }

    long mask() {
        return mask;
    }

    /** Whether a name with these bits may hold every typed letter, a plural's ending left out. */
    boolean mayOccurIn(long name) {
        return (mask & ~name) == 0 || (singularMask & ~name) == 0;
    }

    /** Whether a name whose words begin with these letters may be meant, for the first typed letter is trusted. */
    boolean mayBegin(long initials) {
        return (first & initials) != 0;
    }

    /** How many different typed letters a name with these bits surely lacks. */
    int missingIn(long name) {
        return Long.bitCount(mask & ~name);
    }

    private static String singular(String text, String letters) {
        List<Word> words = Words.of(text);
        if (words.isEmpty()) {
            return letters;
        }
        Word last = words.get(words.size() - 1);
        String whole = Squashed.of(last.span().of(text)).letters();
        String form = Squashed.of(last.form()).letters();
        boolean plural = form.length() < whole.length() && letters.endsWith(whole);
        return plural ? letters.substring(0, letters.length() - whole.length()) + form : letters;
    }

    private static boolean isDivider(char c) {
        return Character.isWhitespace(c) || c == '-' || c == '_' || c == '/' || c == '‐' || c == '‑' || c == '–';
    }
}
