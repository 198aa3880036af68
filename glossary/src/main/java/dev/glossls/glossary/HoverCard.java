package dev.glossls.glossary;

import dev.glossls.text.Span;

/**
 * What is shown for a term under the mouse.
 *
 * @param span the mention, in the source
 * @param markdown the card
 */
public record HoverCard(Span span, String markdown) {}
