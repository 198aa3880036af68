package dev.glossls.extract;

import dev.glossls.text.Span;
import java.util.List;

/**
 * What a place calls a term.
 *
 * @param label the name, without markup, numbering, article and brackets
 * @param span where the label stands in the passage
 * @param aliases the other names given with it
 */
record Name(String label, Span span, List<String> aliases) {
    Name {
        aliases = List.copyOf(aliases);
    }
}
