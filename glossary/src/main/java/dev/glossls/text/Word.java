package dev.glossls.text;

/**
 * One word of a text.
 *
 * @param span where it stands
 * @param form its normal form: compatibility characters and case folded, plural and possessive taken off
 * @param gap what stands before it
 */
public record Word(Span span, String form, Gap gap) {}
