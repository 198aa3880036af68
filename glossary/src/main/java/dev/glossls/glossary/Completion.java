package dev.glossls.glossary;

import dev.glossls.text.Span;
import java.util.List;

/**
 * What may be written at a place.
 *
 * @param replaced the part of the source that a suggestion takes the place of; the caret stands at its end
 * @param suggestions best first
 * @param incomplete whether more would be found if more were typed
 */
public record Completion(Span replaced, List<Suggestion> suggestions, boolean incomplete) {
    public Completion {
        suggestions = List.copyOf(suggestions);
    }
}
