package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.List;
import java.util.Optional;

/**
 * The term that somebody points at.
 *
 * @param passage the block of text in which it stands
 * @param span where it stands, in the source
 * @param key the key of the name that stands there
 * @param meanings the concepts that it may mean, the nearest first, but in a definition what it defines; never empty
 */
public record Pointed(Passage passage, Span span, TermKey key, List<Concept> meanings) {
    public Pointed {
        meanings = List.copyOf(meanings);
    }

    /** The term under an offset of a note's source, or else the one that ends right before it. */
    public static Optional<Pointed> at(Glossary glossary, NoteId note, Prose prose, int offset) {
        return prose.at(offset)
                .flatMap(passage -> mention(glossary, passage, offset)
                        .map(mention -> new Pointed(
                                passage, mention.span(), mention.key(), new Meant(glossary, note).by(mention))));
    }

    /** What it means here. */
    public Concept concept() {
        return meanings.get(0);
    }

    private static Optional<Mention> mention(Glossary glossary, Passage passage, int offset) {
        Mention touched = null;
        for (Mention mention : glossary.mentions(passage)) {
            if (mention.span().contains(offset)) {
                return Optional.of(mention);
            }
            touched = mention.span().touches(offset) ? mention : touched;
        }
        return Optional.ofNullable(touched);
    }
}
