package dev.glossls.note;

import dev.glossls.text.Span;

/**
 * A heading of a note.
 *
 * @param text what it says, without markup
 * @param level 1 to 6
 * @param span its place in the source, marks included
 */
public record Heading(String text, int level, Span span) {}
