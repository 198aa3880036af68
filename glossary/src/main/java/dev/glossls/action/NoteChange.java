package dev.glossls.action;

import dev.glossls.glossary.Replacement;
import dev.glossls.note.NoteId;
import dev.glossls.text.Span;

/** A change of one note. */
public record NoteChange(NoteId note, Replacement change) {
    static NoteChange of(NoteId note, Span span, String text) {
        return new NoteChange(note, new Replacement(span, text));
    }
}
