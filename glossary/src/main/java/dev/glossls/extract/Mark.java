package dev.glossls.extract;

import dev.glossls.text.Span;

/**
 * A stretch of visible text that its writer set off.
 *
 * @param kind how
 * @param span where, in the visible text
 */
record Mark(Kind kind, Span span) {
    /** The ways to set text off. */
    enum Kind {
        BOLD,
        ITALIC,
        CODE,
        LINK,
        WIKI_LINK,
        HIGHLIGHT
    }
}
