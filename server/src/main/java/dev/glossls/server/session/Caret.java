package dev.glossls.server.session;

import dev.glossls.text.Span;
import java.time.Duration;

/**
 * Where somebody typed last in a buffer, which is all that a server knows of the caret.
 *
 * @param offset the end of what was typed; below 0 where nothing was
 * @param nanos when, by {@link System#nanoTime}
 */
public record Caret(int offset, long nanos) {
    /** For so long after the last key somebody is still at the same word. */
    public static final Duration REST = Duration.ofSeconds(2);

    static final Caret NOWHERE = new Caret(-1, 0);

    /** The caret behind the part in which two texts differ. */
    static Caret behindChange(String before, String after, long nanos) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Caret(after.length() - end, nanos);
    }

    /** Whether somebody is writing just there. */
    public boolean isBusyAt(Span span, long now) {
        return offset >= 0 && span.touches(offset) && now - nanos < REST.toNanos();
    }
}
