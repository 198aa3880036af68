package dev.glossls.note;

import dev.glossls.text.Span;

/**
 * A place in a note that leads to another file.
 *
 * @param kind how it is written
 * @param span where the target stands in the source, without a fragment or a title
 * @param target the target as it is written there
 */
public record NoteLink(Kind kind, Span span, String target) {
    /** The ways of writing a link. */
    public enum Kind {
        /** A path or address: {@code [shown](target)}, {@code ![shown](target)}, {@code [name]: target}. */
        PATH,
        /** The name of a note, maybe with some of its folders: {@code [[target]]}, {@code ![[target#part|shown]]}. */
        WIKI
    }
}
