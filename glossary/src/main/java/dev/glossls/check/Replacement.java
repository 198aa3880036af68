package dev.glossls.check;

import dev.glossls.text.Span;

/**
 * What makes a finding go away.
 *
 * @param title what it does, for a person
 * @param span the part of the note's source to replace
 * @param text what to put there
 */
public record Replacement(String title, Span span, String text) {}
