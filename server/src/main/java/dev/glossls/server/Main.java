package dev.glossls.server;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("usage: glossls serve");
        System.exit(2);
    }
}
