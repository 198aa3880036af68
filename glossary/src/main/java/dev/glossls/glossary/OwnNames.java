package dev.glossls.glossary;

import dev.glossls.index.Lexicon;
import dev.glossls.index.MentionFinder;
import dev.glossls.index.MentionIndex;
import dev.glossls.note.Passage;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The names of one concept alone. Where none of them seems to stand, the names of all the others need not be looked for: of a
 * million names few lie in the processor's cache.
 */
final class OwnNames implements Lexicon {
    private final MentionIndex index;

    OwnNames(Concept concept) {
        MentionIndex.Builder names = new MentionIndex.Builder();
        for (String name : concept.names()) {
            names.add(TermKey.withoutArticle(name, Words.of(name)), 0);
        }
        this.index = names.build();
    }

    /** Whether one of the names may be mentioned; if none is, surely not. */
    boolean mayBeIn(Passage passage) {
        List<?> found = passage.isVerbatim()
                ? MentionFinder.inCode(this, passage.text())
                : MentionFinder.inProse(this, passage.text(), passage.words());
        return !found.isEmpty();
    }

    @Override
    public int known(long hash) {
        return index.known(hash);
    }

    @Override
    public Optional<TermKey> label(CharSequence text, List<Word> words) {
        return Optional.of(TermKey.of(words));
    }
}
