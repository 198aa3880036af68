package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.TermKey;
import java.util.Optional;

/** Shows what the term at a place means. */
public final class Hovers {
    private Hovers() {}

    /** The card of the mention at an offset of a text, absent where no known term stands. */
    public static Optional<HoverCard> at(Glossary glossary, NoteId note, Prose prose, int offset) {
        return Optional.empty();
    }

    /** The Markdown of what a name means, as seen from a note; absent if no note knows it. */
    public static Optional<String> card(Glossary glossary, TermKey name, NoteId from) {
        return Optional.empty();
    }
}
