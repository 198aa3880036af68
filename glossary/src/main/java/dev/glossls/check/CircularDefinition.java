package dev.glossls.check;

import dev.glossls.extract.Wording;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Relation;
import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Tier;
import dev.glossls.note.Way;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A definition that explains a term by that term alone, or a statement that makes a concept a kind of itself. */
final class CircularDefinition {
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
        Kinship kinship = note.glossary().kinship(note.id());
        for (Broader said : note.note().broader()) {
            for (Concept narrower : note.glossary().meanings(TermKey.of(said.narrower()), note.id())) {
                kinship.circular(narrower).stream()
                        .filter(relation -> isSaidBy(relation, said, note))
                        .forEach(relation -> found.add(circle(said, relation)));
            }
        }
        return found;
    }

    private static boolean saysItself(Definition definition) {
        Set<String> named = Wording.of(definition.label()).words();
        Set<String> said = Wording.of(definition.meaning()).words();
        return !said.isEmpty()
                && definition.evidence().tier() != Tier.WEAK
                && named.containsAll(said)
                && named.containsAll(Wording.of(definition.shown()).words());
    }

    private static boolean isSaidBy(Relation relation, Broader said, CheckedNote note) {
        return relation.note().equals(note.id())
                && relation.span().equals(said.span())
                && relation.way() == said.way()
                && said.way() != Way.COMPOUND;
    }

    private static Diagnostic circle(Broader said, Relation relation) {
        String message = "\"" + said.narrower() + "\" is said to be a kind of \"" + said.broader()
                + "\" here, and the other way round elsewhere.";
        Concept broader = relation.other();
        return new Diagnostic(
                Code.CIRCULAR_DEFINITION, said.span(), message, Definitions.related(broader.places()), List.of());
    }
}
