package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import java.util.Optional;

/**
 * The rest of a term of several words, to be shown behind the caret.
 *
 * @param replaced what is typed of it
 * @param text the whole term; it begins with what is typed
 */
public record GhostText(Span replaced, String text) {
    /** With fewer letters too much would be shown that nobody means. */
    private static final int FEWEST_LETTERS = 3;

    /**
     * The best term that begins with the words before a caret, if at least its first word is there and neither a word nor
     * the term goes on behind the caret.
     *
     * @param text the whole text that {@code prose} was read from
     */
    public static Optional<GhostText> at(Glossary glossary, NoteId note, String text, Prose prose, int offset) {
        if (offset < text.length() && Character.isLetterOrDigit(text.charAt(offset))) {
            return Optional.empty();
        }
        return Completions.at(glossary, note, text, prose, offset, FEWEST_LETTERS)
                .flatMap(found -> found.suggestions().stream()
                        .map(Suggestion::insert)
                        .filter(term -> goesOn(found.replaced().of(text), term))
                        .filter(term -> !isThere(term.substring(found.replaced().length()), text, offset))
                        .findFirst()
                        .map(term -> new GhostText(found.replaced(), term)));
    }

    private static boolean goesOn(String typed, String term) {
        int firstWord = term.indexOf(' ');
        return 0 < firstWord && firstWord <= typed.length() && typed.length() < term.length() && term.startsWith(typed);
    }

    /** Whether the rest of a term stands behind the caret already, also in a longer form or behind a hyphen. */
    private static boolean isThere(String rest, String text, int offset) {
        String word = rest.stripLeading();
        int start = offset;
        if (word.length() < rest.length() && start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.regionMatches(true, start, word, 0, word.length());
    }
}
