package dev.glossls.glossary;

import dev.glossls.index.Lexicon;
import dev.glossls.index.Mention;
import dev.glossls.index.MentionFinder;
import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The names that stand inside the mention of a longer one: "model" in "model card".
 *
 * @param mention the longer one; its span counts in the source
 */
record InnerMention(Lexicon lexicon, Passage passage, Mention mention) {

    /** The longest one at an offset of the source. */
    Optional<Mention> at(int offset) {
        int start = passage.at(mention.span().start()).orElse(0);
        int end = passage.at(mention.span().end() - 1).orElse(start - 1) + 1;
        List<Word> words = Words.of(passage.text(), new Span(start, end));
        int lastJoint = words.size() < 2 ? start : words.get(words.size() - 2).end();
        Mention longest = null;
        for (Word first : words) {
            int from = first.span().start();
            String rest = passage.text().substring(from, from == start ? Math.max(from, lastJoint) : end);
            for (Mention found : MentionFinder.inProse(lexicon, rest)) {
                Span place = passage.source(found.span().shift(from));
                boolean under = place.contains(offset) && !place.equals(mention.span());
                if (under && (longest == null || longest.span().length() < place.length())) {
                    longest = new Mention(place, found.key());
                }
            }
        }
        return Optional.ofNullable(longest);
    }
}
