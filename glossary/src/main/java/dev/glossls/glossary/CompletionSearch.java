package dev.glossls.glossary;

import dev.glossls.index.CompletionIndex;
import dev.glossls.index.Match;
import dev.glossls.index.Typed;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The names of a glossary that may be meant by typed characters, as seen from a caret in a note. */
final class CompletionSearch {
    /** So many names are ranked, beside those around; of more, those that fit worst or are longest are never seen. */
    static final int LIMIT = 64;

    private static final int LOOSE_LIMIT = 50;

    private final Glossary glossary;
    private final NoteId note;
    /** Which definitions do not count. */
    private final Predicate<Place> leftOut;
    /** What has been looked up already: a name is asked for once to find it and once to rank it. */
    private final Map<String, Named> known = new HashMap<>();

    /** The key of a name and the definitions that count and have it in this spelling. */
    private record Named(TermKey key, List<Place> places) {}

    CompletionSearch(Glossary glossary, NoteId note, int caret) {
        this.glossary = glossary;
        this.note = note;
        // The definition whose label is being typed does not count.
        this.leftOut = place ->
                place.note().equals(note) && place.definition().nameSpan().touches(caret);
    }

    private CompletionSearch(Glossary glossary, NoteId note, Predicate<Place> leftOut) {
        this.glossary = glossary;
        this.note = note;
        this.leftOut = leftOut;
    }

    /** A search from nowhere in particular, in which built-in definitions do not count. */
    static CompletionSearch inNotes(Glossary glossary) {
        return new CompletionSearch(
                glossary, new NoteId(""), place -> place.note().isVocabulary());
    }

    List<Match> close(Typed typed) {
        return search(LIMIT, (index, limit) -> index.close(typed, limit, this::standing));
    }

    List<Match> loose(Typed typed) {
        return search(LOOSE_LIMIT, (index, limit) -> index.loose(typed, limit, this::standing));
    }

    /** Looks for names in an index, so many at most. */
    private interface Search {
        List<Match> in(CompletionIndex index, int limit);
    }

    /**
     * The matches that fit best or are shortest. Where there are more, what is near and fits worse or is longer has to be
     * seen nevertheless, so the notes around are searched for themselves.
     */
    private List<Match> search(int limit, Search search) {
        List<Match> found = new ArrayList<>();
        List<CompletionIndex> indexes = glossary.completions();
        for (CompletionIndex index : indexes) {
            found.addAll(search.in(index, limit));
        }
        if (indexes.size() > 1) {
            found.sort(null);
        }
        Set<Match> best = new LinkedHashSet<>(found);
        if (best.size() < limit) {
            return new ArrayList<>(best);
        }
        best = new LinkedHashSet<>(new ArrayList<>(best).subList(0, limit));
        best.addAll(search.in(glossary.completionsAround(note), NamesAround.MOST));
        return new ArrayList<>(best);
    }

    /** The names with what ranks them; spellings that share a key are one. */
    List<Candidate> candidates(List<Match> matches) {
        Map<TermKey, Candidate> best = new HashMap<>();
        for (Match match : matches) {
            nearest(match)
                    .ifPresent(candidate -> best.merge(
                            candidate.key(),
                            candidate,
                            (one, other) -> Candidate.BEST_SPELLING.compare(one, other) <= 0 ? one : other));
        }
        List<Candidate> candidates = new ArrayList<>(best.values());
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    private Optional<Candidate> nearest(Match match) {
        Named named = named(match.name());
        Place nearest = null;
        int least = 0;
        for (Place place : named.places()) {
            int distance = note.distanceTo(place.note());
            if (nearest == null || distance < least || (distance == least && place.compareTo(nearest) < 0)) {
                nearest = place;
                least = distance;
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(Candidate.of(match, named.key(), nearest, least));
    }

    private Optional<Tier> standing(String name) {
        Optional<Tier> best = Optional.empty();
        for (Place place : named(name).places()) {
            Tier tier = place.definition().evidence().tier();
            if (best.isEmpty() || tier.compareTo(best.get()) < 0) {
                best = Optional.of(tier);
            }
        }
        return best;
    }

    private Named named(String name) {
        Named named = known.get(name);
        if (named == null) {
            TermKey key = TermKey.of(name);
            List<Place> places = glossary.spelled(name, key);
            places.removeIf(leftOut);
            named = new Named(key, places);
            known.put(name, named);
        }
        return named;
    }
}
