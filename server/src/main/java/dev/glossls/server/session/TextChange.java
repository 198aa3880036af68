package dev.glossls.server.session;

/** What a client says has changed in a buffer. */
public interface TextChange {
    /** Whether the change holds the whole text, so that it applies to whatever was there before. */
    boolean isFull();

    /**
     * The text after the change.
     *
     * @throws IllegalArgumentException if it names a place that the text does not have
     */
    String apply(String text);
}
