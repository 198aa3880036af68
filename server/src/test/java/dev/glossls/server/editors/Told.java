package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an editor printed. */
final class Told {
    private Told() {}

    /** Fails unless the parts stand in the text, one behind the other. */
    static void inOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, "\"" + part + "\" is missing from\n" + text.substring(from));
            from = found + part.length();
        }
    }
}
