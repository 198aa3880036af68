package dev.glossls.check;

import dev.glossls.glossary.Replacement;
import dev.glossls.text.Span;

/**
 * What makes a finding go away.
 *
 * @param title what it does, for a person
 * @param change the change of the note
 */
public record Fix(String title, Replacement change) {
    static Fix of(String title, Span span, String text) {
        return new Fix(title, new Replacement(span, text));
    }
}
