package dev.glossls.server.dispatch;

import java.util.Locale;

/** Tells the client how long its requests took, if it wants to know ({@code $/setTrace}). */
public final class Trace {
    private final Client client;
    private final Log log;
    private volatile boolean on;

    public Trace(Client client, Log log) {
        this.client = client;
        this.log = log;
    }

    /** Follows the client's wish: {@code off}, {@code messages} or {@code verbose}. */
    public void set(String value) {
        on = value.equals("messages") || value.equals("verbose");
    }

    void answered(String method, long nanos) {
        if (!on && !log.takesDetails()) {
            return;
        }
        String line = String.format(Locale.ROOT, "%s: %.3f ms", method, nanos / 1e6);
        log.debug(line);
        if (on) {
            client.logTrace(line);
        }
    }
}
