package dev.glossls.server.bench;

import java.util.List;

/**
 * All that was measured with one vault.
 *
 * @param searches one, or none in a vault so large that they would take an hour
 * @param memoryLoaded resident megabytes right after the notes were read
 * @param memoryUsed resident megabytes after all questions
 */
record Round(
        Vault vault, Loads loads, Answers answers, List<Searches> searches, double memoryLoaded, double memoryUsed) {}
