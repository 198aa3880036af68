package dev.glossls.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text into words. Letters, digits and marks make a word; so do a few signs that belong to names ({@code C++},
 * {@code AT&T}, {@code O(n)}, {@code 3.5}, {@code don't}). Identifiers are divided at their camel-case joints, and every
 * ideograph, kana or Hangul syllable is a word of its own, for those scripts write no spaces.
 */
public final class Words {
    private static final int LONGEST_ARGUMENT = 12;
    private static final FormCache FORMS = new FormCache();

    /** The stretch, copied: reading an array costs less than asking a string for each character. */
    private final char[] text;

    private final int offset;
    private final int end;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int previousEnd;

    private Words(CharSequence text, Span range) {
        this.text = new char[range.length()];
        this.offset = range.start();
        this.end = range.length();
        text.toString().getChars(range.start(), range.end(), this.text, 0);
    }

    /** The words of a text, in order. */
    public static List<Word> of(CharSequence text) {
        return of(text, new Span(0, text.length()));
    }

    /** The words of a stretch of a text, in order; spans count from the start of the whole text. */
    public static List<Word> of(CharSequence text, Span range) {
        Words scan = new Words(text, range);
        while (scan.at < scan.end) {
            scan.step();
        }
        return scan.words;
    }

    /** The same characters with compatibility forms, case and Latin accents folded. */
    public static String fold(CharSequence text) {
        return WordForms.fold(text);
    }

    private void step() {
        int c = Character.codePointAt(text, at, end);
        if (!isWordPart(c)) {
            at += Character.charCount(c);
        } else if (isUnspaced(c)) {
            int start = at;
            at += Character.charCount(c);
            add(start, at);
        } else {
            addRun(at, runEnd());
        }
    }

    /** The end of the run of word characters that begins here. */
    private int runEnd() {
        int i = at;
        while (i < end) {
            int c = Character.codePointAt(text, i, end);
            boolean inside = isWordPart(c) && !isUnspaced(c);
            if (!inside && !(i > at && isInnerSign(i))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i + trailingSigns(i);
    }

    /** Adds the words of one run, which camel case may join of several. */
    private void addRun(int start, int runEnd) {
        int from = start + elision(start, runEnd);
        for (int i = from + 1; i < runEnd; i++) {
            if (isCamelJoint(i, runEnd)) {
                add(from, i);
                from = i;
            }
        }
        add(from, runEnd);
        at = runEnd;
    }

    private void add(int start, int wordEnd) {
        Span span = new Span(offset + start, offset + wordEnd);
        String form = FORMS.normal(text, start, wordEnd);
        if (!form.isEmpty()) {
            words.add(new Word(span, form, gapBefore(start)));
            previousEnd = wordEnd;
        }
    }

    private Gap gapBefore(int start) {
        if (words.isEmpty()) {
            return Gap.BREAK;
        }
        Gap gap = Gap.GLUED;
        int lineEnds = 0;
        for (int i = previousEnd; i < start; i++) {
            char c = text[i];
            if (isBlank(c)) {
                gap = Gap.SPACE;
                lineEnds += c == '\n' ? 1 : 0;
            } else if (isJoint(c)) {
                gap = gap == Gap.GLUED ? Gap.TIGHT : gap;
            } else {
                return Gap.BREAK;
            }
        }
        return lineEnds > 1 ? Gap.BREAK : gap;
    }

    /** Whether a sign between two word characters belongs to the word: an apostrophe, a decimal point, an ampersand. */
    private boolean isInnerSign(int i) {
        if (i + 1 >= end || !isWordPart(text[i + 1])) {
            return false;
        }
        char before = text[i - 1];
        return switch (text[i]) {
            case '\'', '’', '&' -> Character.isLetterOrDigit(before);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(text[i + 1]);
            default -> false;
        };
    }

    /** How many characters after a run belong to it: the signs of {@code C++} and {@code C#}, the argument of {@code O(n)}. */
    private int trailingSigns(int i) {
        if (startsWith(i, "++") && !followedByWord(i + 2)) {
            return 2;
        }
        if (startsWith(i, "#") && !followedByWord(i + 1) && i - at <= 2) {
            return 1;
        }
        boolean order = i - at == 1 && "OΩΘ".indexOf(text[at]) >= 0 && startsWith(i, "(");
        if (order) {
            int depth = 0;
            for (int k = i; k < Math.min(end, i + LONGEST_ARGUMENT); k++) {
                depth += text[k] == '(' ? 1 : text[k] == ')' ? -1 : 0;
                if (depth == 0) {
                    return k + 1 - i;
                }
            }
        }
        return 0;
    }

    /** How many characters a French or Italian elision takes at the start of a run: {@code l'}, {@code qu'}. */
    private int elision(int start, int runEnd) {
        for (int i = start + 1; i < Math.min(start + 5, runEnd - 2); i++) {
            char c = text[i];
            if (c == '\'' || c == '’') {
                return WordForms.isElision(new String(text, start, i - start)) ? i + 1 - start : 0;
            }
        }
        return 0;
    }

    private boolean isCamelJoint(int i, int runEnd) {
        char before = text[i - 1];
        char here = text[i];
        if (!Character.isUpperCase(here)) {
            return false;
        }
        boolean acronymEnds = Character.isUpperCase(before) && i + 2 < runEnd && isLower(i + 1) && isLower(i + 2);
        return Character.isLowerCase(before) || acronymEnds;
    }

    private boolean isLower(int i) {
        return Character.isLowerCase(text[i]);
    }

    private boolean startsWith(int i, String sign) {
        if (i + sign.length() > end) {
            return false;
        }
        for (int k = 0; k < sign.length(); k++) {
            if (text[i + k] != sign.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean followedByWord(int i) {
        return i < end && Character.isLetterOrDigit(text[i]);
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isMark(c) || isInvisible(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER;
    }

    /** Soft hyphen, zero-width joiners and the byte order mark: written, but not seen. */
    static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    /** Whether the character belongs to a script that writes no spaces between words. */
    public static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> c == 'ー' || c == '々';
                };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u3000';
    }

    private static boolean isJoint(char c) {
        return switch (c) {
            case '-', '_', '/', '‐', '‑', '–', '・', '·' -> true;
            default -> false;
        };
    }
}
