package dev.glossls.index;

import dev.glossls.text.Span;
import dev.glossls.text.TermKey;

/**
 * A place in a text where a label occurs, in any of its forms.
 *
 * @param span the place; what it counts in, visible text or source, is said by whoever made it
 * @param key the label's key
 */
public record Mention(Span span, TermKey key) {}
