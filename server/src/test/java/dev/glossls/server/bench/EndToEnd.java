package dev.glossls.server.bench;

/** Measures the runnable jar from outside, over its standard streams. */
public final class EndToEnd {
    private EndToEnd() {}

    public static void main(String[] args) {
        System.out.println("end to end: nothing measured yet in " + System.getProperty("glossls.jar"));
    }
}
