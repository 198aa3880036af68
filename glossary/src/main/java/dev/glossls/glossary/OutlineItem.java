package dev.glossls.glossary;

import dev.glossls.text.Span;
import java.util.List;

/**
 * A heading or a term in the outline of a note.
 *
 * @param kind which of them
 * @param name what the heading says, or the label of the term
 * @param detail the first words of the definition; empty for a heading that defines nothing
 * @param span all that belongs to it in the source, its items included
 * @param label the heading, or where the label stands; inside of {@code span}
 * @param items what stands below it, in order
 */
public record OutlineItem(Kind kind, String name, String detail, Span span, Span label, List<OutlineItem> items) {
    public OutlineItem {
        items = List.copyOf(items);
    }

    /** What stands in an outline. */
    public enum Kind {
        HEADING,
        TERM
    }
}
