package dev.glossls.server.setup;

/** A file that is better left to the person; the message says why. */
public final class UnsafeChange extends Exception {
    private static final long serialVersionUID = 1;

    UnsafeChange(String reason) {
        super(reason);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
