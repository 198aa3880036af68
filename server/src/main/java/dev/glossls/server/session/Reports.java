package dev.glossls.server.session;

import java.util.function.Consumer;

/** Where the session says what the person at the editor, or whoever reads the log, has to know. */
public interface Reports {
    /** Something was left out or is wrong, and somebody may want to put it right. */
    void warn(String message);

    /** What is going on, for the log. */
    void info(String message);

    /** Reports to somebody to whom all that is said counts alike. */
    static Reports to(Consumer<String> listener) {
        return new Reports() {
            @Override
            public void warn(String message) {
                listener.accept(message);
            }

            @Override
            public void info(String message) {
                listener.accept(message);
            }
        };
    }
}
