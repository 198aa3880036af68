package dev.glossls.server.bench;

/**
 * All that was measured with one vault.
 *
 * @param memoryLoaded resident megabytes right after the notes were read
 * @param memoryUsed resident megabytes after all questions
 */
record Round(Vault vault, Loads loads, Answers answers, Searches searches, double memoryLoaded, double memoryUsed) {}
