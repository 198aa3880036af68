package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.TermKey;
import java.util.Optional;

/** Shows what the term at a place means. */
public final class Hovers {
    private Hovers() {}

    /**
     * The card of the mention at an offset of a text, absent where no known term stands. Where a shorter term stands
     * inside a longer one, the card of the longer one ends with what the shorter one means.
     */
    public static Optional<HoverCard> at(Glossary glossary, NoteId note, Prose prose, int offset) {
        return Pointed.at(glossary, note, prose, offset).flatMap(pointed -> {
            Mention mention = new Mention(pointed.span(), pointed.key());
            Optional<TermKey> inner =
                    glossary.inside(pointed.passage(), mention, offset).map(Mention::key);
            return Card.of(glossary, mention.key(), inner, note).map(card -> new HoverCard(mention.span(), card));
        });
    }

    /** The Markdown of what a name means, as seen from a note; absent if no note knows it. */
    public static Optional<String> card(Glossary glossary, TermKey name, NoteId from) {
        return Card.of(glossary, name, Optional.empty(), from);
    }
}
