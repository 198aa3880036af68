package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.TermKey;
import java.util.Optional;

/** Shows what the term at a place means. */
public final class Hovers {
    private Hovers() {}

    /** The card of the mention at an offset of a text, absent where no known term stands. */
    public static Optional<HoverCard> at(Glossary glossary, NoteId note, Prose prose, int offset) {
        return mention(glossary, prose, offset)
                .flatMap(mention ->
                        card(glossary, mention.key(), note).map(card -> new HoverCard(mention.span(), card)));
    }

    /** The Markdown of what a name means, as seen from a note; absent if no note knows it. */
    public static Optional<String> card(Glossary glossary, TermKey name, NoteId from) {
        return Card.of(glossary, name, from);
    }

    /** The mention under an offset, or the one that ends right before it. */
    static Optional<Mention> mention(Glossary glossary, Prose prose, int offset) {
        Optional<Passage> passage = prose.at(offset);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        Mention touched = null;
        for (Mention mention : glossary.mentions(passage.get())) {
            if (mention.span().contains(offset)) {
                return Optional.of(mention);
            }
            touched = mention.span().touches(offset) ? mention : touched;
        }
        return Optional.ofNullable(touched);
    }
}
