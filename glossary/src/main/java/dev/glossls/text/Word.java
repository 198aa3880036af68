package dev.glossls.text;

/**
 * One word of a text.
 *
 * @param start where it begins, a UTF-16 offset counted from 0
 * @param end the offset after its last character
 * @param normal its normal form
 * @param gap what stands before it
 */
public record Word(int start, int end, Form normal, Gap gap) {
    /** Its normal form: compatibility characters and case folded, plural and possessive taken off. */
    public String form() {
        return normal.text();
    }

    /** Whether it is written with umlauts, for which two letters may stand elsewhere. */
    public boolean isTranscribed() {
        return normal.transcribed() != normal;
    }

    /** Whether another word has the same normal form. */
    public boolean isLike(Word other) {
        return normal.is(other.normal);
    }

    /** Where it stands. */
    public Span span() {
        return new Span(start, end);
    }

    /** How many characters it has as it is written. */
    public int length() {
        return end - start;
    }
}
