package dev.glossls.check;

import dev.glossls.note.NoteId;
import dev.glossls.text.Span;

/**
 * Another place that a finding has to do with.
 *
 * @param note the note, never a built-in one
 * @param span the place in that note's source
 * @param message what stands there
 */
public record Related(NoteId note, Span span, String message) {}
