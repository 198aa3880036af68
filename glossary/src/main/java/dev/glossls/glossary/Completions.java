package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.util.Optional;

/** Finds the names that may be meant by what is typed at a place. */
public final class Completions {
    private Completions() {}

    /**
     * What may be written at an offset of a text; absent where nothing may be: in code, addresses, front matter.
     *
     * @param text the whole text that {@code prose} was read from
     * @param minimum how many letters have to be typed before something is offered, at least 1
     */
    public static Optional<Completion> at(
            Glossary glossary, NoteId note, String text, Prose prose, int offset, int minimum) {
        return Optional.empty();
    }
}
