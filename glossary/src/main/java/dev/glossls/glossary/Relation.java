package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import dev.glossls.text.Span;

/**
 * That a concept has to do with another, and where that is said.
 *
 * @param other the other concept, as seen from the note that asked
 * @param way how it is said
 * @param note the note that says so
 * @param span where in the note: the sentence or line, the compound label, or all that defines the one that uses the other
 */
public record Relation(Concept other, Way way, NoteId note, Span span) {
    static Relation to(Concept other, Statement said) {
        var broader = said.broader();
        return new Relation(other, broader.way(), said.note(), broader.span());
    }
}
