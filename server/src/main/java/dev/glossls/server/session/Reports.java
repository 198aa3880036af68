package dev.glossls.server.session;

/** Where the session says what the person at the editor, or whoever reads the log, has to know. */
public interface Reports {
    /** Something was left out or is wrong, and somebody may want to put it right. */
    void warn(String message);

    /** What is going on, for the log. */
    void info(String message);
}
