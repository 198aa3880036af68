package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** This mark, whose place is one in the source, as a mark in a passage; absent if it is not shown there. */
    Optional<Mark> shownIn(Passage passage) {
        if (span.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt first = passage.at(span.start());
        OptionalInt last = passage.at(span.end() - 1);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new Mark(kind, new Span(first.getAsInt(), last.getAsInt() + 1)))
                : Optional.empty();
    }
}
