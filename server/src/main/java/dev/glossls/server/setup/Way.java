package dev.glossls.server.setup;

/** How a piece of configuration gets into the file it belongs to. */
public enum Way {
    /** It is the whole file. */
    WHOLE,
    /** It stands behind what is there. */
    BEHIND,
    /** Its members join those of the JSON that is there. */
    MERGED
}
