package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all notes together say to be a kind of what: the same from wherever it is asked. What a name in a statement stands
 * for is decided from the note that makes it. In a circle of statements the weakest one does not count, so that no concept
 * is ever above itself; which one that is depends on the statements alone.
 */
final class Kinds {
    private static final Comparator<Edge> SUREST_FIRST = Comparator.comparing(Edge::said, Statement.SUREST_FIRST);

    private final Glossary glossary;
    private final Compounds compounds;
    private final Map<Place, List<Edge>> up = new HashMap<>();
    private final Map<Place, WaysUp> waysUp = new HashMap<>();

    /** A statement about two concepts. */
    record Edge(Concept narrower, Concept broader, Statement said) {}

    Kinds(Glossary glossary) {
        this.glossary = glossary;
        this.compounds = new Compounds(glossary);
    }

    /** The statements that count of what a concept is a kind of, the surest first. */
    List<Edge> broader(Concept concept) {
        List<Edge> counting = new ArrayList<>();
        for (Edge edge : up(concept)) {
            if (waysUp(edge.broader()).allow(edge)) {
                counting.add(edge);
            }
        }
        counting.sort(SUREST_FIRST);
        return counting;
    }

    /** The statements that count of what is a kind of a concept, the surest first. */
    List<Edge> narrower(Concept concept) {
        List<Edge> counting = new ArrayList<>();
        for (Statement said : saidBelow(concept)) {
            edge(said)
                    .filter(edge -> edge.broader().isSame(concept))
                    .filter(edge -> waysUp(concept).allow(edge))
                    .ifPresent(counting::add);
        }
        counting.sort(SUREST_FIRST);
        return counting;
    }

    /** The statements of what a concept is a kind of that lead back to it, and are no surer than the way back. */
    List<Edge> circular(Concept concept) {
        List<Edge> circular = new ArrayList<>();
        for (Edge edge : up(concept)) {
            if (waysUp(edge.broader()).leadsBack(edge)) {
                circular.add(edge);
            }
        }
        return circular;
    }

    /** The ways up from a concept, found out once. */
    private WaysUp waysUp(Concept concept) {
        WaysUp known = waysUp.get(concept.anchor());
        if (known == null) {
            known = WaysUp.from(concept, this::up);
            waysUp.put(concept.anchor(), known);
        }
        return known;
    }

    /** What is said of what a concept is a kind of, also what does not count. */
    private List<Edge> up(Concept concept) {
        List<Edge> known = up.get(concept.anchor());
        if (known == null) {
            known = new ArrayList<>();
            for (Statement said : saidAbove(concept)) {
                edge(said).filter(edge -> edge.narrower().isSame(concept)).ifPresent(known::add);
            }
            up.put(concept.anchor(), known);
        }
        return known;
    }

    private Set<Statement> saidAbove(Concept concept) {
        Set<Statement> said = new LinkedHashSet<>();
        Set<TermKey> names = concept.keys();
        names.forEach(name -> said.addAll(glossary.broader(name)));
        concept.places().forEach(place -> said.addAll(compounds.in(place, names)));
        return said;
    }

    private Set<Statement> saidBelow(Concept concept) {
        Set<Statement> said = new LinkedHashSet<>();
        concept.keys().forEach(name -> said.addAll(glossary.narrower(name)));
        for (Place compound : compounds.of(concept)) {
            said.addAll(compounds.in(compound, glossary.concept(compound).keys()));
        }
        return said;
    }

    private Optional<Edge> edge(Statement said) {
        Optional<Concept> narrower = concept(said.broader().narrower(), said.note());
        Optional<Concept> broader = concept(said.broader().broader(), said.note());
        if (narrower.isEmpty() || broader.isEmpty() || narrower.get().isSame(broader.get())) {
            return Optional.empty();
        }
        return Optional.of(new Edge(narrower.get(), broader.get(), said));
    }

    private Optional<Concept> concept(String name, NoteId from) {
        return glossary.meanings(TermKey.of(name), from).stream().findFirst();
    }
}
