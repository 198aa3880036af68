package dev.glossls.index;

import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the mentions of labels in a text: from left to right, the longest first, none inside another. */
public final class MentionFinder {
    private static final int LONGEST_LABEL = 16;

    private final Lexicon lexicon;
    private final CharSequence text;
    private final boolean insideIdentifiers;
    private final List<Word> words;

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
            Optional<Mention> mention = longestAt(i);
            mention.ifPresent(mentions::add);
            i++;
            while (mention.isPresent()
                    && i < words.size()
                    && words.get(i).start() < mention.get().span().end()) {
                i++;
            }
        }
        return mentions;
    }

    private Optional<Mention> longestAt(int first) {
        if (!isBoundary(first)) {
            return Optional.empty();
        }
        Optional<Mention> longest = Optional.empty();
        boolean missed = false;
        StringBuilder exact = new StringBuilder();
        StringBuilder variant = new StringBuilder();
        for (int i = first; i < Math.min(words.size(), first + LONGEST_LABEL); i++) {
            TermKey.append(exact, words.get(i));
            TermKey.appendVariant(variant, words.get(i));
            boolean continues = lexicon.continues(exact.toString(), variant.toString());
            if (!continues && missed) {
                break;
            }
            // One miss is allowed, for a label's word may be written apart: "pre training" for "pretraining".
            missed = !continues;
            if (continues && isBoundary(i + 1)) {
                List<Word> run = words.subList(first, i + 1);
                Span span = new Span(run.get(0).start(), words.get(i).end());
                Optional<TermKey> label = lexicon.label(text, run);
                longest = label.isPresent() ? label.map(key -> new Mention(span, key)) : longest;
            }
        }
        return longest;
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
