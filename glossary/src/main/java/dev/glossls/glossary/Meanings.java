package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts together the concepts that a name stands for. A name that definitions give as an alias of just one label leads to
 * that label; a name that is an alias of several, such as an acronym with two long forms, stays ambiguous.
 */
final class Meanings {
    private static final int LONGEST_TRAIL = 8;

    private final Glossary glossary;
    private final Comparator<Place> nearestFirst;
    private final Map<NoteId, Integer> distances = new HashMap<>();

    Meanings(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.nearestFirst = Comparator.comparing((Place place) -> tier(place) == Tier.WEAK)
                .thenComparing((Place place) -> place.definition().shown().isEmpty())
                .thenComparing(place -> distances.computeIfAbsent(place.note(), from::distanceTo))
                .thenComparing(Meanings::tier)
                .thenComparing(place -> -place.definition().evidence().logOdds())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The concepts of a name, the nearest first; none if no note knows it. */
    List<Concept> of(TermKey key) {
        SortedSet<TermKey> roots = new TreeSet<>();
        for (Place place : glossary.places(key)) {
            roots.add(root(place.labelKey()));
        }
        List<Concept> concepts = new ArrayList<>();
        for (TermKey root : roots) {
            for (List<Place> sense : senses(root)) {
                if (isNamed(sense, key)) {
                    concepts.add(concept(root, sense));
                }
            }
        }
        concepts.sort(Comparator.comparing((Concept concept) -> concept.places().get(0), nearestFirst));
        return concepts;
    }

    /** The concept that a definition of the glossary belongs to. */
    Concept of(Place place) {
        return concept(root(place.labelKey()), sense(place));
    }

    /** A concept with its definitions in the order that counts here. */
    Concept seen(Concept concept) {
        List<Place> sorted = new ArrayList<>(concept.places());
        sorted.sort(nearestFirst);
        return new Concept(concept.key(), concept.anchor(), sorted);
    }

    /** The definitions of the concept that one of them belongs to, in the order of notes. */
    List<Place> sense(Place place) {
        List<List<Place>> senses = senses(root(place.labelKey()));
        for (List<Place> sense : senses) {
            if (senses.size() == 1 || sense.contains(place)) {
                return sense;
            }
        }
        throw new IllegalArgumentException("no definition of this glossary: " + place);
    }

    /** The key that stands for the concept of a label: the end of the trail of unambiguous aliases. */
    private TermKey root(TermKey label) {
        return glossary.roots().get(label, this::endOfTrail);
    }

    private TermKey endOfTrail(TermKey label) {
        Set<TermKey> trail = new LinkedHashSet<>();
        TermKey at = label;
        while (trail.add(at) && trail.size() < LONGEST_TRAIL) {
            Set<TermKey> labels = labelsOver(at);
            if (labels.size() != 1) {
                return at;
            }
            at = labels.iterator().next();
        }
        List<TermKey> circle = new ArrayList<>(trail);
        return circle.subList(circle.indexOf(at), circle.size()).stream()
                .min(Comparator.comparing((TermKey key) -> -key.value().length())
                        .thenComparing(key -> key))
                .orElse(at);
    }

    /** The labels of the definitions that give this name as an alias. */
    private Set<TermKey> labelsOver(TermKey alias) {
        Set<TermKey> labels = new TreeSet<>();
        for (Place place : glossary.places(alias)) {
            labels.add(place.labelKey());
        }
        labels.remove(alias);
        return labels;
    }

    private List<List<Place>> senses(TermKey root) {
        return glossary.senses().get(root, this::divided);
    }

    /** The definitions around a root, those of the aliases that lead to it included, divided if they speak of many things. */
    private List<List<Place>> divided(TermKey root) {
        Set<Place> places = new LinkedHashSet<>();
        Set<TermKey> seen = new TreeSet<>();
        List<TermKey> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            TermKey key = open.remove(open.size() - 1);
            if (!seen.add(key) || !root(key).equals(root)) {
                continue;
            }
            for (Place place : glossary.places(key)) {
                if (root(place.labelKey()).equals(root)) {
                    places.add(place);
                    open.addAll(place.keys());
                }
            }
        }
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(null);
        return Senses.of(glossary, sorted);
    }

    /** Definitions in the order of notes as a concept. Its key is the root, unless only others that share a name have that. */
    private Concept concept(TermKey root, List<Place> places) {
        Place anchor = places.get(0);
        boolean rooted = isNamed(places, root);
        return seen(new Concept(rooted ? root : anchor.labelKey(), anchor, places));
    }

    private static boolean isNamed(List<Place> places, TermKey key) {
        for (Place place : places) {
            if (place.keys().contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static Tier tier(Place place) {
        return place.definition().evidence().tier();
    }
}
