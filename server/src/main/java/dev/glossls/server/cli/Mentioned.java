package dev.glossls.server.cli;

/**
 * A line of a note that a term stands on without being named as a term there.
 *
 * @param file the note, named the way it was asked for
 * @param line counted from 1
 * @param shown the line as it is written
 * @param reason why nothing on it defines the term
 */
record Mentioned(String file, int line, String shown, String reason) {}
