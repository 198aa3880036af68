package dev.glossls.index;

import dev.glossls.text.Characters;
import dev.glossls.text.TermKey;
import dev.glossls.text.Words;
import java.text.Normalizer;
import java.util.Arrays;

/** The letters and digits of a name in folded form without anything between them, and where its words begin. */
final class Squashed implements Subsequence.Words {
    private static final int HASHED_BITS = 28;
    private static final int LONGEST_ARTICLE = 4;

    private final String letters;
    private final int[] starts;
    /** The same starts among the first 64 letters, one bit each: to ask for them is part of the innermost loops. */
    private final long firstStarts;

    Squashed(String letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
        long bits = 0;
        for (int start : starts) {
            bits |= start < Long.SIZE ? 1L << start : 0;
        }
        this.firstStarts = bits;
    }

    static Squashed of(String text) {
        String composed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        int[] starts = new int[4];
        int count = 0;
        boolean begins = false; // a mark at the beginning of a word may fold to nothing
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            if (isPart(composed, i, c)) {
                int before = letters.length();
                append(letters, c);
                begins |= isStart(composed, i, c);
                if (begins && before < letters.length()) {
                    starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                    starts[count++] = before;
                    begins = false;
                }
            }
            i += Character.charCount(c);
        }
        return new Squashed(letters.toString(), Arrays.copyOf(starts, count));
    }

    /** A name, its article left out. */
    static Squashed ofName(String name) {
        return of(name.substring(startOf(name)));
    }

    private static int startOf(String name) {
        int blank = 0;
        while (blank < name.length() && blank <= LONGEST_ARTICLE && name.charAt(blank) != ' ') {
            blank++;
        }
        if (blank == name.length() || blank > LONGEST_ARTICLE) {
            return 0;
        }
        return TermKey.withoutArticle(name, Words.of(name)).stream()
                .findFirst()
                .map(word -> word.start())
                .orElse(0);
    }

    /** What a name has behind so many letters, counted without its article. */
    static String behind(String name, int count) {
        String composed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder passed = new StringBuilder();
        int i = startOf(composed);
        while (i < composed.length() && passed.length() < count) {
            int c = composed.codePointAt(i);
            if (isPart(composed, i, c)) {
                append(passed, c);
            }
            i += Character.charCount(c);
        }
        return composed.substring(i);
    }

    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    @Override
    public int count() {
        return starts.length;
    }

    /** Where a word begins in the letters. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the letters. */
    int end(int word) {
        return word + 1 < starts.length ? starts[word + 1] : letters.length();
    }

    @Override
    public String word(int word) {
        return letters.substring(start(word), end(word));
    }

    boolean isStart(int index) {
        return index < Long.SIZE ? (firstStarts >>> index & 1) != 0 : Arrays.binarySearch(starts, index) >= 0;
    }

    /** The letters with which words begin, one bit each. */
    long initials() {
        long initials = 0;
        for (int start : starts) {
            initials |= 1L << bit(letters.charAt(start));
        }
        return initials;
    }

    /** Which letters occur, one bit each: those of a text can only occur in another if its bits do. */
    static long mask(String letters) {
        long mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= 1L << bit(letters.charAt(i));
        }
        return mask;
    }

    /** The number of a letter's bit, below 64. */
    static int bit(char c) {
        if ('a' <= c && c <= 'z') {
            return c - 'a';
        }
        return '0' <= c && c <= '9' ? 26 + c - '0' : 36 + c % HASHED_BITS;
    }

    private static void append(StringBuilder letters, int c) {
        if (c < 0x80) {
            letters.append((char) Character.toLowerCase(c));
        } else {
            letters.append(Words.fold(Character.toString(c)));
        }
    }

    /** Letters, digits, their marks, and the signs of {@code C++} and {@code C#}. */
    private static boolean isPart(String text, int i, int c) {
        if (c == '+' || c == '#') {
            return i > 0 && (text.charAt(i - 1) == '+' || Character.isLetterOrDigit(text.charAt(i - 1)));
        }
        if (c < 0x80) {
            return isPlainLetterOrDigit(c);
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a word begins here: after anything that is no part of one, and at the joints inside a written word. */
    private static boolean isStart(String text, int i, int c) {
        if (i == 0) {
            return true;
        }
        int before = text.codePointBefore(i);
        if (!isPart(text, i - Character.charCount(before), before)) {
            return !isApostrophe(before) || i == 1 || !Character.isLetter(text.codePointBefore(i - 1));
        }
        boolean plain = c < 0x80 && before < 0x80;
        if (!plain && (Characters.isUnspaced(c) || Characters.isUnspaced(before))) {
            return true;
        }
        boolean digits = Character.isDigit(c) != Character.isDigit(before) && c != '+' && c != '#';
        boolean rises = Character.isLowerCase(before) && Character.isUpperCase(c);
        boolean acronymEnds = Character.isUpperCase(before)
                && Character.isUpperCase(c)
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i + 2));
        return digits || rises || acronymEnds;
    }

    private static boolean isPlainLetterOrDigit(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
