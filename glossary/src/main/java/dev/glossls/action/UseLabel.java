package dev.glossls.action;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Respelling;
import dev.glossls.text.TermKey;
import java.util.List;

/** The preferred label of a term in place of another of its names. */
final class UseLabel {
    private UseLabel() {}

    static List<Action> at(Situation situation) {
        return situation.pointed().map(pointed -> at(situation, pointed)).orElse(List.of());
    }

    private static List<Action> at(Situation situation, Pointed pointed) {
        Concept concept = pointed.concept();
        boolean preferred = TermKey.of(concept.label()).equals(pointed.key());
        boolean defined = concept.places().stream()
                .anyMatch(place -> place.note().equals(situation.note().id())
                        && place.definition().nameSpan().overlaps(pointed.span()));
        if (preferred || defined) {
            return List.of();
        }
        String written = pointed.span().of(situation.note().text());
        String label = new Respelling(written, name(concept, pointed.key())).of(concept.label());
        return List.of(Action.of(
                "Use \"" + concept.label() + "\"",
                Kind.REWRITE,
                () -> List.of(NoteChange.of(situation.note().id(), pointed.span(), label))));
    }

    /** The name that stands there, as its definition has it. */
    private static String name(Concept concept, TermKey key) {
        for (Place place : concept.places()) {
            int name = place.keys().indexOf(key);
            if (name >= 0) {
                return place.definition().names().get(name);
            }
        }
        return concept.label();
    }
}
