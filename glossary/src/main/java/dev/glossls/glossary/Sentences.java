package dev.glossls.glossary;

import dev.glossls.text.Span;
import java.util.Locale;
import java.util.Set;

/** Tells where a sentence begins, as far as the letters before it say. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("etc", "vs", "cf", "ca", "bzw", "resp", "approx", "incl", "z.b");

    private Sentences() {}

    /**
     * Whether a word at an offset begins a sentence: after a full stop, or first in a paragraph. What begins an item, a
     * heading or a cell is no sentence, for many notes write these in small letters.
     */
    static boolean beginsAt(String text, Span block, int offset) {
        int end = offset;
        while (end > block.start() && isSkipped(text.charAt(end - 1))) {
            end--;
        }
        if (end <= block.start()) {
            return isLineStart(text, end);
        }
        boolean touching = end == offset;
        return switch (text.charAt(end - 1)) {
            case '!', '?', '…' -> !touching;
            case '。', '！', '？' -> true;
            case '.' -> !touching && !isAbbreviation(text, end - 1);
            default -> false;
        };
    }

    private static boolean isLineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && isSkipped(text.charAt(start - 1)) && text.charAt(start - 1) != '\n') {
            start--;
        }
        boolean item = text.substring(start, offset).contains("* ");
        return !item && (start == 0 || text.charAt(start - 1) == '\n');
    }

    private static boolean isSkipped(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '"' || c == '“' || c == '*' || c == '_';
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean single =
                word.length() == 1 || word.contains(".") || word.chars().allMatch(Character::isDigit);
        return single || ABBREVIATIONS.contains(word);
    }
}
