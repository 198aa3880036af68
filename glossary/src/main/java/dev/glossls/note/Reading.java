package dev.glossls.note;

/**
 * What one pass over a text yields.
 *
 * @param note the facts it states, small enough to be kept for every note
 * @param prose where it is prose, needed while somebody writes in it
 */
public record Reading(Note note, Prose prose) {}
