package dev.glossls.glossary;

import dev.glossls.index.Match;
import dev.glossls.index.Typed;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names that may be meant by what is typed at a place. Where the last few words together are the beginning of a
 * name they are completed together, else the last word alone. Names that fit loosely are searched for only where few fit
 * well, so that ordinary prose is left in peace.
 */
public final class Completions {
    private static final int MOST = 50;
    /** So many names that fit well are enough not to look for others. */
    private static final int ENOUGH = 3;
    /** In so many characters before and after the caret a name counts as used already. */
    private static final int NEIGHBOURHOOD = 16_384;

    private static final int MOST_WORDS_MISTYPED = 3;

    private final CompletionSearch search;
    private final Meanings meanings;
    private final String text;

    private Completions(Glossary glossary, NoteId note, String text, int offset) {
        this.text = text;
        this.meanings = new Meanings(glossary, note);
        this.search = new CompletionSearch(glossary, note, offset);
    }

    /**
     * What may be written at an offset of a text; absent where nothing may be: in code, addresses, front matter.
     *
     * @param text the whole text that {@code prose} was read from
     * @param minimum how many letters have to be typed before something is offered, at least 1
     */
    public static Optional<Completion> at(
            Glossary glossary, NoteId note, String text, Prose prose, int offset, int minimum) {
        if (offset < 1 || text.length() < offset) {
            return Optional.empty();
        }
        return TypedPhrases.at(text, prose, offset)
                .map(typed -> new Completions(glossary, note, text, offset).complete(typed, minimum));
    }

    private Completion complete(TypedPhrases typed, int minimum) {
        for (Span phrase : typed.phrases()) {
            List<Match> found = search.close(typed(phrase));
            if (!found.isEmpty()) {
                return completion(typed.block(), phrase, found);
            }
        }
        int words = typed.phrases().size() + 1;
        for (Span phrase : typed.phrases().subList(Math.max(0, words - MOST_WORDS_MISTYPED), words - 1)) {
            List<Match> found = search.loose(typed(phrase));
            if (!found.isEmpty()) {
                return completion(typed.block(), phrase, found);
            }
        }
        List<Match> whole = word(typed.word(), minimum);
        if (whole.isEmpty() && !typed.tail().equals(typed.word())) {
            return completion(typed.block(), typed.tail(), word(typed.tail(), minimum));
        }
        return completion(typed.block(), typed.word(), whole);
    }

    private List<Match> word(Span word, int minimum) {
        Typed typed = typed(word);
        if (typed.length() < minimum) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(search.close(typed));
        if (found.size() < ENOUGH) {
            found.addAll(search.loose(typed));
        }
        return found;
    }

    private Typed typed(Span span) {
        return Typed.of(span.of(text));
    }

    private Completion completion(Span block, Span replaced, List<Match> matches) {
        List<Candidate> candidates = ranked(search.candidates(matches), replaced);
        boolean cut = candidates.size() > MOST || matches.size() >= CompletionSearch.LIMIT;
        boolean prefixes =
                candidates.stream().allMatch(found -> found.match().kind().isPrefix());
        boolean incomplete = cut || !prefixes || candidates.isEmpty();
        Typed typed = typed(replaced);
        String written = replaced.of(text);
        boolean sentenceStart = Sentences.beginsAt(text, block, replaced.start());
        List<Suggestion> suggestions = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            String name = candidate.name();
            String filter = incomplete ? written : typed.completedTo(name);
            String insert = Insertion.of(name, written, sentenceStart);
            String source = candidate.place().note().shortName();
            suggestions.add(new Suggestion(name, filter, insert, preferred(candidate), source, candidate.key()));
        }
        return new Completion(replaced, suggestions, incomplete);
    }

    private String preferred(Candidate candidate) {
        List<Concept> concepts = meanings.of(candidate.key());
        return concepts.isEmpty() ? candidate.name() : concepts.get(0).label();
    }

    /** The same candidates, those that the text around the caret uses already before others that are as near. */
    private List<Candidate> ranked(List<Candidate> candidates, Span replaced) {
        String before = text.substring(Math.max(0, replaced.start() - NEIGHBOURHOOD), replaced.start());
        String after = text.substring(replaced.end(), Math.min(text.length(), replaced.end() + NEIGHBOURHOOD));
        UsedNames used = new UsedNames(before + '\n' + after);
        List<Candidate> ranked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ranked.add(used.has(candidate.name()) ? candidate.asUsed() : candidate);
        }
        ranked.sort(Candidate.BEST_FIRST);
        return ranked;
    }
}
