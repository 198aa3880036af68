package dev.glossls.glossary;

import dev.glossls.text.Span;

/**
 * A term in a text, as far as it stands on one line.
 *
 * @param span where it stands in the source
 * @param definition whether it is the label of a definition
 * @param builtIn whether only the program's own vocabularies know it
 */
public record TermToken(Span span, boolean definition, boolean builtIn) {}
