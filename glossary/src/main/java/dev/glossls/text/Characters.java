package dev.glossls.text;

/** What a single character is to words: a part of one, a word of its own, a blank or a joint between two. */
public final class Characters {
    /**
     * By character: whether it is part of a word. The first 128 only. {@code Words} looks it up itself: in the hottest loop
     * of all, a method around it costs the first compiler 4 percent.
     */
    static final boolean[] PLAIN_WORD_PARTS = new boolean[0x80];

    static {
        for (char c = 0; c < PLAIN_WORD_PARTS.length; c++) {
            PLAIN_WORD_PARTS[c] = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
        }
    }

    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';

    private Characters() {}

    /** Whether the character belongs to a script that writes no spaces between words. */
    public static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> c == 'ー' || c == 'ｰ' || c == '々';
                };
    }

    /** Whether it is of the script in which Japanese writes endings and particles. */
    public static boolean isHiragana(int c) {
        return 0x3040 <= c && c < 0x30A0;
    }

    static boolean isWordPart(int c) {
        if (c < 0x80) {
            return PLAIN_WORD_PARTS[c];
        }
        return Character.isLetterOrDigit(c) || isMark(c) || isInvisible(c);
    }

    /** Soft hyphen, zero-width joiners and the byte order mark: written, but not seen. */
    static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    /** Whether it is an ASCII character as wide as an ideograph. */
    static boolean isFullWidth(int c) {
        return FIRST_FULL_WIDTH <= c && c <= LAST_FULL_WIDTH;
    }

    /** The same characters, those of full width as ASCII. */
    static char[] narrowed(char[] text) {
        char[] narrowed = text.clone();
        for (int i = 0; i < narrowed.length; i++) {
            if (isFullWidth(narrowed[i])) {
                narrowed[i] = (char) (narrowed[i] - FIRST_FULL_WIDTH + '!');
            }
        }
        return narrowed;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u3000';
    }

    static boolean isJoint(char c) {
        return switch (c) {
            case '-', '_', '/', '‐', '‑', '–', '・', '·' -> true;
            default -> false;
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.OTHER_NUMBER;
    }
}
