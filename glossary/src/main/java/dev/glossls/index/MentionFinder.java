package dev.glossls.index;

import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.KeyHash;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of labels in a text: from left to right, the longest first, none inside another. Where no label begins,
 * nothing is made: a run of words grows by multiplying hashes, and only one that seems to be a label is looked at closely.
 */
public final class MentionFinder {
    private static final int LONGEST_LABEL = 16;

    private final Lexicon lexicon;
    private final CharSequence text;
    private final boolean insideIdentifiers;
    private final List<Word> words;
    private final KeyHash key = new KeyHash();

    private MentionFinder(Lexicon lexicon, CharSequence text, List<Word> words, boolean insideIdentifiers) {
        this.lexicon = lexicon;
        this.text = text;
        this.insideIdentifiers = insideIdentifiers;
        this.words = words;
    }

    /** The mentions in prose, where a term is never a part of a longer word. Spans count in the text given. */
    public static List<Mention> inProse(Lexicon lexicon, CharSequence text) {
        return inProse(lexicon, text, Words.of(text));
    }

    /** The same for a text whose words are known. */
    public static List<Mention> inProse(Lexicon lexicon, CharSequence text, List<Word> words) {
        return new MentionFinder(lexicon, text, words, false).find();
    }

    /** The mentions in source code, where a term may be a part of an identifier. Spans count in the text given. */
    public static List<Mention> inCode(Lexicon lexicon, CharSequence text) {
        return new MentionFinder(lexicon, text, Words.of(text), true).find();
    }

    private List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Mention mention = isBoundary(i) ? longestAt(i) : null;
            i++;
            if (mention != null) {
                mentions.add(mention);
                while (i < words.size() && words.get(i).start() < mention.span().end()) {
                    i++;
                }
            }
        }
        return mentions;
    }

    private @Nullable Mention longestAt(int first) {
        Mention longest = null;
        boolean missed = false;
        key.clear();
        int end = Math.min(words.size(), first + LONGEST_LABEL);
        for (int i = first; i < end; i++) {
            key.append(words.get(i));
            int known = known();
            if (known == 0 && missed) {
                break;
            }
            // One miss is allowed, for a label's word may be written apart: "pre training" for "pretraining".
            missed = known == 0;
            if (MentionIndex.ends(known) && isBoundary(i + 1)) {
                Mention mention = mention(first, i + 1);
                longest = mention == null ? longest : mention;
            }
        }
        return longest;
    }

    private int known() {
        int known = lexicon.known(key.exact());
        if (key.variant() != key.exact()) {
            known |= lexicon.known(key.variant());
        }
        return key.transcribed() == key.exact() ? known : known | lexicon.known(key.transcribed());
    }

    private @Nullable Mention mention(int first, int end) {
        Optional<TermKey> label = lexicon.label(text, words.subList(first, end));
        Span span = new Span(words.get(first).start(), words.get(end - 1).end());
        return label.map(key -> new Mention(span, key)).orElse(null);
    }

    /** Whether a mention may begin or end before the word. Scripts without spaces and, in code, identifiers allow it anywhere. */
    private boolean isBoundary(int i) {
        if (i == words.size() || words.get(i).gap() != Gap.GLUED) {
            return true;
        }
        int start = words.get(i).start();
        return insideIdentifiers
                || Characters.isUnspaced(Character.codePointAt(text, start))
                || Characters.isUnspaced(Character.codePointBefore(text, start));
    }
}
