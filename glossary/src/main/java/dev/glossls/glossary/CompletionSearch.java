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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The names of a glossary that may be meant by typed characters, as seen from a caret in a note. */
final class CompletionSearch {
    /** So many names are ranked, beside those around; of more, those that fit worst or are longest are never seen. */
    static final int LIMIT = 128;

    private static final int LOOSE_LIMIT = 50;

    private final Glossary glossary;
    private final NoteId note;
    private final Predicate<Place> counting;
    /** What has been looked up already: a name is asked for once to find it and once to rank it. */
    private final Map<String, Named> known = new HashMap<>();

    /** The key of a name and the definitions that count and have it in this spelling. */
    private record Named(TermKey key, List<Place> places) {}

    CompletionSearch(Glossary glossary, NoteId note, int caret) {
        this.glossary = glossary;
        this.note = note;
        // The definition whose label is being typed does not count.
        this.counting = place ->
                !place.note().equals(note) || !place.definition().nameSpan().touches(caret);
    }

    private CompletionSearch(Glossary glossary, NoteId note, Predicate<Place> counting) {
        this.glossary = glossary;
        this.note = note;
        this.counting = counting;
    }

    /** A search from nowhere in particular, in which built-in definitions do not count. */
    static CompletionSearch inNotes(Glossary glossary) {
        return new CompletionSearch(
                glossary, new NoteId(""), place -> !place.note().isVocabulary());
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
        SortedSet<Match> found = new TreeSet<>();
        for (CompletionIndex index : glossary.completions()) {
            found.addAll(search.in(index, limit));
        }
        Set<Match> best = new LinkedHashSet<>(first(found, limit));
        if (best.size() == limit) {
            best.addAll(search.in(glossary.completionsAround(note), NamesAround.MOST));
        }
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
        Optional<Candidate> nearest = Optional.empty();
        for (Place place : named.places()) {
            Candidate candidate = new Candidate(match, named.key(), place, note.distanceTo(place.note()), false);
            if (nearest.isEmpty() || Candidate.BEST_SPELLING.compare(candidate, nearest.get()) < 0) {
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
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
        return known.computeIfAbsent(name, unknown -> {
            TermKey key = TermKey.of(unknown);
            List<Place> places = new ArrayList<>(glossary.places(key));
            places.removeIf(place -> !place.definition().names().contains(unknown) || !counting.test(place));
            return new Named(key, places);
        });
    }

    private static List<Match> first(SortedSet<Match> sorted, int limit) {
        List<Match> matches = new ArrayList<>(sorted);
        return matches.subList(0, Math.min(limit, matches.size()));
    }
}
