package dev.glossls.glossary;

import dev.glossls.text.Span;
import dev.glossls.text.TermKey;

/**
 * A place in a text where a concept is mentioned by one of its names.
 *
 * @param span the place, in the source; it may reach over marks and line ends
 * @param key the key of the name that stands there
 * @param label whether it is the label of a definition that belongs to the concept
 */
public record Occurrence(Span span, TermKey key, boolean label) {}
