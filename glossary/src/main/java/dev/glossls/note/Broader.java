package dev.glossls.note;

import dev.glossls.text.Span;

/**
 * One place where a note says that a concept is a kind of another.
 *
 * @param narrower the name of the kind
 * @param broader the name of what it is a kind of
 * @param way how that is said
 * @param span where that is said
 */
public record Broader(String narrower, String broader, Way way, Span span) {}
