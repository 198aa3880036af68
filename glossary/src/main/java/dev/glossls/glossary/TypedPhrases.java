package dev.glossls.glossary;

import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Characters;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may be writing at a caret.
 *
 * @param block the block of text in which the caret stands
 * @param phrases the last words before the caret, two at least and the longest run first; each ends at the caret
 * @param word the word at whose end, or in whose middle, the caret stands
 * @param tail the part of the word after its last joint, such as a hyphen; the word itself if it has none
 */
record TypedPhrases(Span block, List<Span> phrases, Span word, Span tail) {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 80;

    TypedPhrases {
        phrases = List.copyOf(phrases);
    }

    /** What is being written at an offset; absent where no word ends there or where none of a name may be written. */
    static Optional<TypedPhrases> at(String text, Prose prose, int offset) {
        Optional<Passage> passage = prose.at(offset);
        if (passage.isEmpty() || isCode(prose, offset)) {
            return Optional.empty();
        }
        int start = start(text, passage.get(), offset);
        int word = wordStart(text, start, offset);
        if (word == offset || !hasLetter(text, word, offset) || isAddress(text, word, offset)) {
            return Optional.empty();
        }
        List<Span> phrases = new ArrayList<>();
        for (int from = start; from < word; from = nextWord(text, from)) {
            phrases.add(new Span(from, offset));
        }
        int longest = Math.max(0, phrases.size() - (MOST_WORDS - 1));
        return Optional.of(new TypedPhrases(
                passage.get().span(),
                phrases.subList(longest, phrases.size()),
                new Span(word, offset),
                new Span(tailStart(text, word, offset), offset)));
    }

    /** The earliest offset from which only words and blanks lead to the caret, no markup, line end or punctuation. */
    private static int start(String text, Passage passage, int offset) {
        int start = offset;
        int visible = passage.at(offset - 1).orElse(-1);
        for (int i = offset - 1; i >= Math.max(0, offset - LONGEST) && visible >= 0; i--, visible--) {
            boolean inSequence = passage.at(i).orElse(-1) == visible;
            boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\u00A0';
            if (!inSequence || !(blank || isWordPart(text, i, offset))) {
                break;
            }
            start = i;
        }
        boolean cut = start > 0 && start == offset - LONGEST && isWordPart(text, start - 1, offset);
        int first = cut ? nextWord(text, start) : start;
        while (first < offset && !Character.isLetterOrDigit(text.codePointAt(first))) {
            first++;
        }
        return Math.min(first, offset);
    }

    private static int wordStart(String text, int start, int offset) {
        int word = offset;
        while (word > start && !isBlank(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private static int tailStart(String text, int word, int offset) {
        int tail = offset;
        while (tail > word && Character.isLetterOrDigit(text.charAt(tail - 1))) {
            tail--;
        }
        return tail < offset ? tail : word;
    }

    private static int nextWord(String text, int from) {
        int i = from;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Letters and digits; signs that end a name, such as in {@code C++}; and what joins two letters. */
    private static boolean isWordPart(String text, int i, int offset) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || (Character.isSurrogate(c) && isLetter(text, i))) {
            return true;
        }
        boolean after = i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '+');
        boolean before = i + 1 == offset || (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
        return switch (c) {
            case '+', '#' -> after;
            case '-', '_', '/', '&', '\'', '’', '‐', '‑' -> after && before;
            case '.' ->
                after
                        && i + 1 < offset
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1));
            default -> isMark(c);
        };
    }

    private static boolean isLetter(String text, int i) {
        int start = Character.isLowSurrogate(text.charAt(i)) ? Math.max(0, i - 1) : i;
        int c = text.codePointAt(start);
        return Character.isLetterOrDigit(c) || Characters.isUnspaced(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean hasLetter(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Inside inline code, be it closed already or not. */
    private static boolean isCode(Prose prose, int offset) {
        return prose.code().stream().anyMatch(span -> span.start() < offset && offset < span.end());
    }

    /** Whether the caret stands in an address, a link's target, or code whose end has not been typed yet. */
    private static boolean isAddress(String text, int word, int offset) {
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        int ink = word;
        while (ink > line && !Character.isWhitespace(text.charAt(ink - 1))) {
            ink--;
        }
        String before = text.substring(ink, offset);
        boolean address = before.contains("://") || before.startsWith("www.") || before.contains("](");
        long ticks = text.substring(line, offset).chars().filter(c -> c == '`').count();
        return address || ticks % 2 == 1;
    }
}
