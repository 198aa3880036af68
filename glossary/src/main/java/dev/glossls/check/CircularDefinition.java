package dev.glossls.check;

import dev.glossls.extract.Wording;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Relation;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Tier;
import dev.glossls.note.Way;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A definition that explains a term by that term alone, or a statement that makes a concept a kind of itself. */
final class CircularDefinition {
    /** What is so much longer than the label says more. Words cost time to be told apart. */
    private static final int LONGER = 2;

    private static final int LITTLE = 40;

    private CircularDefinition() {}

    static List<Diagnostic> in(CheckedNote note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Definition definition : note.note().definitions()) {
            if (saysItself(definition)) {
                String label = definition.label();
                found.add(Diagnostic.of(
                        Code.CIRCULAR_DEFINITION,
                        definition.nameSpan(),
                        "This explains \"" + label + "\" by \"" + label + "\" alone."));
            }
        }
        Map<TermKey, List<Broader>> said = new TreeMap<>();
        for (Broader broader : note.note().broader()) {
            if (broader.way() != Way.COMPOUND) {
                said.computeIfAbsent(TermKey.of(broader.narrower()), key -> new ArrayList<>())
                        .add(broader);
            }
        }
        Kinship kinship = note.glossary().kinship(note.id());
        said.forEach((narrower, statements) -> {
            for (Concept concept : note.glossary().meanings(narrower, note.id())) {
                addCircles(kinship.circular(concept), statements, note, found);
            }
        });
        return found;
    }

    private static boolean saysItself(Definition definition) {
        if (definition.shown().length() > LONGER * definition.label().length() + LITTLE) {
            return false;
        }
        Set<String> named = Wording.of(definition.label()).words();
        Set<String> said = Wording.of(definition.meaning()).words();
        return !said.isEmpty()
                && definition.evidence().tier() != Tier.WEAK
                && named.equals(said)
                && named.containsAll(Wording.of(definition.shown()).words());
    }

    private static void addCircles(
            List<Relation> circular, List<Broader> statements, CheckedNote note, List<Diagnostic> found) {
        Map<Span, Relation> here = new TreeMap<>();
        for (Relation relation : circular) {
            if (relation.note().equals(note.id()) && relation.way() != Way.COMPOUND) {
                here.put(relation.span(), relation);
            }
        }
        for (Broader said : statements) {
            Relation relation = here.remove(said.span());
            if (relation != null) {
                found.add(circle(said, relation));
            }
        }
    }

    private static Diagnostic circle(Broader said, Relation relation) {
        String message = "\"" + said.narrower() + "\" is said to be a kind of \"" + said.broader()
                + "\" here, and the other way round elsewhere.";
        Concept broader = relation.other();
        return new Diagnostic(
                Code.CIRCULAR_DEFINITION, said.span(), message, Definitions.related(broader.places()), List.of());
    }
}
