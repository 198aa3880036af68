package dev.glossls.glossary;

import dev.glossls.glossary.Kinds.Edge;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a concept has to do with others, as seen from one note: the same concepts from everywhere, but what the nearest note
 * says comes first. Names follow SKOS: broader, narrower, related.
 */
public final class Kinship {
    private static final int HIGHEST = 8;

    private final Glossary glossary;
    private final NoteId from;
    private final Kinds kinds;
    private final Uses uses;

    Kinship(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
        this.kinds = new Kinds(glossary);
        this.uses = new Uses(glossary, from);
    }

    /** What a concept is a kind of, each with the nearest place that says so. No concept is above itself, on any way. */
    public List<Relation> broader(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Edge edge : kinds.broader(concept)) {
            relations.add(Relation.to(glossary.seen(edge.broader(), from), edge.said()));
        }
        return nearestOfEach(relations);
    }

    /** What is said of what a concept is a kind of, but does not count, for surer statements lead back to the concept. */
    public List<Relation> circular(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Edge edge : kinds.circular(concept)) {
            relations.add(Relation.to(glossary.seen(edge.broader(), from), edge.said()));
        }
        return relations;
    }

    /** What is a kind of a concept, each with the nearest place that says so. */
    public List<Relation> narrower(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Edge edge : kinds.narrower(concept)) {
            relations.add(Relation.to(glossary.seen(edge.narrower(), from), edge.said()));
        }
        return nearestOfEach(relations);
    }

    /**
     * The concepts that a concept's definitions use, and those whose definitions use it, each with the definition that
     * does: the nearest note first, then by place. Left out are the concept itself and what is broader or narrower; and
     * what built-in notes say, if another note defines the concept.
     *
     * @param most how many are given of those that it uses, and of those that use it
     */
    public List<Relation> related(Concept concept, int most) {
        Set<Place> known = kin(concept);
        List<Relation> related = new ArrayList<>();
        for (Relation relation : nearestOfEach(uses.by(concept))) {
            if (related.size() < most && known.add(relation.other().anchor())) {
                related.add(relation);
            }
        }
        related.addAll(uses.of(concept, known, most));
        return nearestOfEach(related);
    }

    /** Those of the related concepts whose definitions use a concept, without some that are known already. */
    public List<Concept> usedBy(Concept concept, Collection<Concept> known, int most) {
        Set<Place> leftOut = kin(concept);
        known.forEach(other -> leftOut.add(other.anchor()));
        List<Concept> using = new ArrayList<>();
        nearestOfEach(uses.of(concept, leftOut, most)).forEach(relation -> using.add(relation.other()));
        return using;
    }

    /** The anchors of a concept, of those over it and of its kinds. */
    private Set<Place> kin(Concept concept) {
        Set<Place> kin = new HashSet<>();
        kin.add(concept.anchor());
        above(concept).forEach(broader -> kin.add(broader.anchor()));
        kinds.broader(concept).forEach(edge -> kin.add(edge.broader().anchor()));
        kinds.narrower(concept).forEach(edge -> kin.add(edge.narrower().anchor()));
        return kin;
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
