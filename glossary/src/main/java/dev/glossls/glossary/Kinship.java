package dev.glossls.glossary;

import dev.glossls.glossary.Kinds.Edge;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a concept has to do with others, as seen from one note: the same concepts from everywhere, but what the nearest note
 * says comes first. Names follow SKOS: broader, narrower, related.
 */
public final class Kinship {
    private static final int HIGHEST = 8;

    private final Glossary glossary;
    private final NoteId from;
    private final Kinds kinds;

    Kinship(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
        this.kinds = new Kinds(glossary);
    }

    /** What a concept is a kind of, each with the nearest place that says so. No concept is above itself, on any way. */
    public List<Relation> broader(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Edge edge : kinds.broader(concept)) {
            relations.add(Relation.to(glossary.seen(edge.broader(), from), edge.said()));
        }
        return nearestOfEach(relations);
    }

    /** What is a kind of a concept, each with the nearest place that says so. */
    public List<Relation> narrower(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Edge edge : kinds.narrower(concept)) {
            relations.add(Relation.to(glossary.seen(edge.narrower(), from), edge.said()));
        }
        return nearestOfEach(relations);
    }

    /** One line of concepts above, the broadest first: where there are several, the one that is said nearest. */
    public List<Concept> above(Concept concept) {
        List<Concept> above = new ArrayList<>();
        List<Relation> next = broader(concept);
        while (!next.isEmpty() && above.size() < HIGHEST) {
            above.add(0, next.get(0).other());
            next = broader(above.get(0));
        }
        return above;
    }

    /** The kinds of a concept; those that built-in notes name only if no other note says of any. */
    public List<Concept> below(Concept concept) {
        List<Relation> narrower = narrower(concept);
        boolean own = narrower.stream()
                .anyMatch(kind -> kind.way() != Way.COMPOUND && !kind.note().isVocabulary());
        List<Concept> below = new ArrayList<>();
        for (Relation kind : narrower) {
            if (!own || !kind.note().isVocabulary()) {
                below.add(kind.other());
            }
        }
        return below;
    }

    private List<Relation> nearestOfEach(Collection<Relation> relations) {
        List<Relation> sorted = new ArrayList<>(relations);
        sorted.sort(Comparator.comparing((Relation relation) -> relation.way() == Way.COMPOUND)
                .thenComparing(relation -> from.distanceTo(relation.note()))
                .thenComparing(Relation::note)
                .thenComparing(Relation::span));
        Map<Place, Relation> nearest = new LinkedHashMap<>();
        sorted.forEach(relation -> nearest.putIfAbsent(relation.other().anchor(), relation));
        return List.copyOf(nearest.values());
    }
}
