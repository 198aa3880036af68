package dev.glossls.server.session;

/** How a completed term is written into the text. */
public enum InsertForm {
    /** The term alone. */
    PLAIN,
    /** {@code **term**}. */
    BOLD,
    /** {@code [term](path/of/its/note.md)}. */
    LINK,
    /** {@code [[its note|term]]}. */
    WIKILINK
}
