package dev.glossls.text;

/** What stands between a word and the one before it. */
public enum Gap {
    /** Nothing: the joint of an identifier in camel case, or two characters of a script without spaces. */
    GLUED,
    /** A joint inside one written word: hyphen, slash, underscore. */
    TIGHT,
    /** White space, a single line end included. */
    SPACE,
    /** Punctuation, or the start of the text: no ordinary term reaches across. */
    BREAK
}
