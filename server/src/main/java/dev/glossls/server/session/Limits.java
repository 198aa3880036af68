package dev.glossls.server.session;

import java.time.Duration;

/**
 * How much is read before something is left out.
 *
 * @param notes the most notes of a workspace
 * @param totalBytes the most bytes of all notes together
 * @param noteBytes the most bytes of one note
 * @param reading the longest time that reading one note may take
 * @param folders the most folders that are looked into
 */
public record Limits(int notes, long totalBytes, long noteBytes, Duration reading, int folders) {
    private static final long MEGABYTE = 1_000_000;

    public static final Limits DEFAULT =
            new Limits(100_000, 1000 * MEGABYTE, 5 * MEGABYTE, Duration.ofSeconds(2), 200_000);
}
