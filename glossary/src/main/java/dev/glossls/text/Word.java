package dev.glossls.text;

/**
 * One word of a text.
 *
 * @param start where it begins, a UTF-16 offset counted from 0
 * @param end the offset after its last character
 * @param form its normal form: compatibility characters and case folded, plural and possessive taken off
 * @param gap what stands before it
 */
public record Word(int start, int end, String form, Gap gap) {
    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** How many characters it has as it is written. */
    public int length() {
        return end - start;
    }
}
