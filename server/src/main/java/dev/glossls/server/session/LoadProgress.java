package dev.glossls.server.session;

/** Whoever wants to know how far the loading of notes has come. */
public interface LoadProgress {
    /** Notes begin to be read; {@link #ended} follows. */
    void began();

    void reached(int notes, int of);

    void ended(int notes);
}
