package dev.glossls.text;

import org.jspecify.annotations.Nullable;

/** A stretch of a text, in UTF-16 offsets counted from 0: from {@code start} up to, but not including, {@code end}. */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the end is before the start, or the start is negative */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The empty span at an offset. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at the offset is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether a caret at the offset stands inside or at either edge. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch in a text that has {@code delta} more characters before it. */
    public Span shift(int delta) {
        return new Span(start + delta, end + delta);
    }

    /** The characters of the stretch. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Written out, because the first compiler alone takes ten times as long for what a record brings. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
