package dev.glossls.text;

import java.util.Arrays;

/** Where the lines of a text begin. Lines are counted from 0 and end at LF, CRLF or CR, as in LSP. */
public final class LineIndex {
    private final CharSequence text;
    private final int[] starts;

    private LineIndex(CharSequence text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The index of a text; one pass over its characters. */
    public static LineIndex of(CharSequence text) {
        String string = text.toString();
        int[] starts = new int[64];
        int count = 1;
        int feed = string.indexOf('\n');
        int back = string.indexOf('\r');
        while (feed >= 0 || back >= 0) {
            boolean lone = back >= 0 && back + 1 != feed && (feed < 0 || back < feed);
            int next = lone ? back + 1 : feed + 1;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = next;
            feed = passed(feed, next) ? string.indexOf('\n', next) : feed;
            back = passed(back, next) ? string.indexOf('\r', next) : back;
        }
        return new LineIndex(text, Arrays.copyOf(starts, count));
    }

    /** Whether a line end that was found lies before an offset: only then the next one is searched for. */
    private static boolean passed(int found, int offset) {
        return 0 <= found && found < offset;
    }

    /** The number of lines: at least one, and one more than there are line ends. */
    public int count() {
        return starts.length;
    }

    /** The line that holds an offset; offsets past the end belong to the last line. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, Math.max(offset, 0));
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The offset of a line's first character.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int start(int line) {
        return starts[line];
    }

    /** The offset just past a line's last character, its line end left out. */
    public int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line without its line end. */
    public Span span(int line) {
        return new Span(start(line), end(line));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
