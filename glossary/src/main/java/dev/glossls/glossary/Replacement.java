package dev.glossls.glossary;

import dev.glossls.text.Span;

/**
 * A change of a text.
 *
 * @param span what is replaced, in the source
 * @param text what takes its place
 */
public record Replacement(Span span, String text) {}
