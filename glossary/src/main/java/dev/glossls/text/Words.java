package dev.glossls.text;

import java.util.Arrays;
import java.util.List;

/**
 * Divides text into words. Letters, digits and marks make a word; so do a few signs that belong to names ({@code C++},
 * {@code AT&T}, {@code O(n)}, {@code 3.5}, {@code don't}). Identifiers are divided at their camel-case joints, and every
 * ideograph, kana or Hangul syllable is a word of its own, for those scripts write no spaces.
 */
public final class Words {
    private static final int LONGEST_ARGUMENT = 12;
    private static final FormCache FORMS = new FormCache();

    /** The text; a copy of it as soon as there is something to change. */
    private char[] text;
    /** What is added to a place in the array to give an offset in the whole text. */
    private final int offset;

    private final int end;
    private Word[] words;
    private int count;
    private int at;
    private int previousEnd;

    private Words(char[] text, int offset) {
        this.text = text;
        this.end = text.length;
        this.offset = offset;
        this.words = new Word[4 + text.length / 5];
    }

    /** The words of a text, in order. */
    public static List<Word> of(CharSequence text) {
        return of(text.toString().toCharArray());
    }

    /** The words of a stretch of a text, in order; spans count from the start of the whole text. */
    public static List<Word> of(CharSequence text, Span range) {
        char[] characters = new char[range.length()];
        text.toString().getChars(range.start(), range.end(), characters, 0);
        return new Words(characters, range.start()).read();
    }

    /** The words of a text that is at hand as characters, which are read, but not kept. */
    public static List<Word> of(char[] text) {
        return new Words(text, 0).read();
    }

    /** The same characters with compatibility forms, case and Latin accents folded. */
    public static String fold(CharSequence text) {
        return WordForms.fold(text);
    }

    private List<Word> read() {
        while (at < end) {
            char c = text[at];
            if (c >= 0x80) {
                step();
            } else if (Characters.PLAIN_WORD_PARTS[c]) {
                addRun(at, runEnd());
            } else {
                at++;
            }
        }
        return WordRun.of(words, count);
    }

    private void step() {
        int c = Character.codePointAt(text, at, end);
        if (Characters.isFullWidth(c)) {
            text = Characters.narrowed(text);
        } else if (!Characters.isWordPart(c)) {
            at += Character.charCount(c);
        } else if (Characters.isUnspaced(c)) {
            int start = at;
            at += Character.charCount(c);
            add(start, start, at);
        } else {
            addRun(at, runEnd());
        }
    }

    /** The end of the run of word characters that begins here. */
    private int runEnd() {
        int i = at;
        while (i < end) {
            char plain = text[i];
            if (plain < 0x80 && Characters.PLAIN_WORD_PARTS[plain]) {
                i++;
                continue;
            }
            int c = Character.codePointAt(text, i, end);
            boolean inside = plain >= 0x80 && Characters.isWordPart(c) && !Characters.isUnspaced(c);
            if (!inside && !(i > at && isInnerSign(i))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i + trailingSigns(i);
    }

    /** Adds the words of one run, which camel case may join of several. */
    private void addRun(int start, int runEnd) {
        int before = start;
        int from = start + elision(start, runEnd);
        for (int i = from + 1; i < runEnd; i++) {
            if (isCamelJoint(i, runEnd)) {
                add(before, from, i);
                before = i;
                from = i;
            }
        }
        add(before, from, runEnd);
        at = runEnd;
    }

    /** Adds one word; the gap before it ends where an elided article begins. */
    private void add(int gapEnd, int start, int wordEnd) {
        Form form = FORMS.normal(text, start, wordEnd);
        if (form == Form.EMPTY) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count] = new Word(offset + start, offset + wordEnd, form, gapBefore(gapEnd));
        count++;
        previousEnd = wordEnd;
    }

    private Gap gapBefore(int start) {
        if (count == 0) {
            return Gap.BREAK;
        }
        if (start == previousEnd + 1 && text[previousEnd] == ' ') {
            return Gap.SPACE;
        }
        Gap gap = Gap.GLUED;
        int lineEnds = 0;
        for (int i = previousEnd; i < start; i++) {
            char c = text[i];
            if (Characters.isBlank(c)) {
                gap = Gap.SPACE;
                lineEnds += c == '\n' ? 1 : 0;
            } else if (Characters.isJoint(c)) {
                gap = gap == Gap.GLUED ? Gap.TIGHT : gap;
            } else {
                return Gap.BREAK;
            }
        }
        return lineEnds > 1 ? Gap.BREAK : gap;
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
        char here = text[i];
        boolean capital = here < 0x80 ? 'A' <= here && here <= 'Z' : Character.isUpperCase(here);
        if (!capital) {
            return false;
        }
        char before = text[i - 1];
        boolean acronymEnds = Character.isUpperCase(before) && i + 2 < runEnd && isLower(i + 1) && isLower(i + 2);
        return Character.isLowerCase(before) || acronymEnds;
    }

    private boolean isLower(int i) {
        return Character.isLowerCase(text[i]);
    }

    /** Whether a sign between two word characters belongs to the word: an apostrophe, a decimal point, an ampersand. */
    private boolean isInnerSign(int i) {
        char before = text[i - 1];
        boolean joins = switch (text[i]) {
            case '\'', '’', '&' -> Character.isLetterOrDigit(before);
            case '.', ',' -> Character.isDigit(before) && i + 1 < end && Character.isDigit(text[i + 1]);
            default -> false;
        };
        return joins && i + 1 < end && Characters.isWordPart(text[i + 1]);
    }

    /** How many characters after a run belong to it: the signs of {@code C++} and {@code C#}, the argument of {@code O(n)}. */
    private int trailingSigns(int i) {
        if (i == end || "+#(".indexOf(text[i]) < 0) {
            return 0;
        }
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
}
