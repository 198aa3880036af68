package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The visible text of a block, or of one line of it, with what is set off in it. Offsets count in the passage, so that a
 * part of a line is a line as well.
 *
 * @param passage the block's text
 * @param marks what is set off in the passage
 * @param span the part of the passage that is meant
 */
record Line(Passage passage, Marks marks, Span span) {
    static Line of(Passage passage, List<Mark> marks) {
        return new Line(passage, Marks.of(marks), new Span(0, passage.text().length())).strip();
    }

    /** No text, at an offset of the source. */
    static Line none(int offset) {
        return of(new Passage.Builder().build(Span.at(offset)), List.of());
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean isEmpty() {
        return span.isEmpty();
    }

    String text() {
        return span.of(passage.text());
    }

    String text(Span stretch) {
        return stretch.of(passage.text());
    }

    char at(int index) {
        return passage.charAt(index);
    }

    /** Where a character stands in this part for the first time from an offset on; -1 if it does not. */
    int indexOf(char c, int from) {
        for (int i = from; i < end(); i++) {
            if (at(i) == c) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(String prefix, int from) {
        return from + prefix.length() <= end() && passage.text().startsWith(prefix, from);
    }

    /** The part between two offsets, blanks at its ends left out. */
    Line part(int start, int end) {
        return new Line(passage, marks, new Span(start, Math.max(start, end))).strip();
    }

    Line from(int start) {
        return part(Math.min(start, end()), end());
    }

    /** From here to an offset of the passage, which may lie beyond this part. */
    Line to(int end) {
        return new Line(passage, marks, new Span(start(), end)).strip();
    }

    /** The same without blanks at the ends. */
    Line strip() {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(at(start))) {
            start++;
        }
        while (end > start && isBlank(at(end - 1))) {
            end--;
        }
        return start == span.start() && end == span.end() ? this : new Line(passage, marks, new Span(start, end));
    }

    /** The offset after the sentence that goes on at an offset. */
    int sentenceEnd(int from) {
        for (int i = from; i < end(); i++) {
            if (isFullStop(i)) {
                return i + 1;
            }
        }
        return end();
    }

    /** Whether a sentence ends with the character at an offset. */
    boolean isFullStop(int index) {
        return at(index) == '。' || (at(index) == '.' && (index + 1 == end() || isBlank(at(index + 1))));
    }

    /** Where the bracket closes that opens at an offset, or the offset if it does not. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < end(); i++) {
            char c = at(i);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return open;
    }

    /** The outermost mark that begins at an offset. */
    Optional<Mark> markAt(int offset) {
        return marks.longestAt(offset, end());
    }

    /** Whether nothing is set off in all of the passage. */
    boolean hasNoMarks() {
        return marks == Marks.NONE;
    }

    /** The marks inside this part, in order of their starts. */
    List<Mark> marksInside() {
        return marks.in(span);
    }

    /** The source of this part. */
    Span source() {
        return passage.source(span);
    }

    Span source(Span stretch) {
        return passage.source(stretch);
    }

    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c == ' ' || ('\t' <= c && c <= '\r') || ('\u001C' <= c && c <= '\u001F');
        }
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }
}
