package dev.glossls.glossary;

import dev.glossls.index.Match;
import dev.glossls.index.Typed;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the concepts of the notes that a few typed characters may mean. What is only built in is not found. */
public final class ConceptSearch {
    private static final int MOST = CompletionSearch.LIMIT;

    private ConceptSearch() {}

    /**
     * A concept that was found.
     *
     * @param name the name that fits what was typed
     * @param label the preferred label; the same as {@code name} unless that is an alias
     * @param place a definition with that name
     */
    public record Found(String name, String label, Place place) {}

    /** The concepts whose names fit, the best first, or the first ones of the notes if nothing was typed; 64 at the most. */
    public static List<Found> of(Glossary glossary, String typed) {
        Typed query = Typed.of(typed);
        Set<Place> known = new HashSet<>();
        List<Found> found = new ArrayList<>();
        for (Found next : query.length() == 0 ? first(glossary) : fitting(glossary, query)) {
            if (found.size() < MOST && known.add(glossary.anchor(next.place()))) {
                found.add(next);
            }
        }
        return found;
    }

    private static List<Found> fitting(Glossary glossary, Typed query) {
        CompletionSearch search = CompletionSearch.inNotes(glossary);
        List<Match> matches = search.close(query);
        List<Found> fitting = new ArrayList<>();
        for (Candidate candidate : search.candidates(matches.isEmpty() ? search.loose(query) : matches)) {
            Place place = candidate.place();
            fitting.add(new Found(candidate.name(), glossary.concept(place).label(), place));
        }
        return fitting;
    }

    private static List<Found> first(Glossary glossary) {
        List<Found> first = new ArrayList<>();
        for (Note note : glossary.notes()) {
            if (first.size() >= MOST || note.id().isVocabulary()) {
                continue;
            }
            for (Definition definition : note.definitions()) {
                if (definition.evidence().tier() != Tier.WEAK && first.size() < MOST) {
                    first.add(new Found(definition.label(), definition.label(), Place.of(note.id(), definition)));
                }
            }
        }
        return first;
    }
}
