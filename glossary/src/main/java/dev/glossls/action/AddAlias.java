package dev.glossls.action;

import dev.glossls.action.Situation.Phrase;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;

/** Selected words as another name of a term that is mentioned beside them. */
final class AddAlias {
    private static final int MOST = 3;

    private AddAlias() {}

    static List<Action> at(Situation situation) {
        return situation
                .phrase()
                .filter(phrase -> !situation.selection().isEmpty()
                        && situation
                                .glossary()
                                .places(TermKey.of(phrase.text()))
                                .isEmpty())
                .map(phrase -> at(situation, phrase))
                .orElse(List.of());
    }

    private static List<Action> at(Situation situation, Phrase phrase) {
        List<Action> actions = new ArrayList<>();
        for (Mention mention : situation.glossary().mentions(phrase.passage())) {
            for (Concept concept : situation
                    .glossary()
                    .meanings(mention.key(), situation.note().id())) {
                Place place = concept.places().get(0);
                boolean apart = !mention.span().overlaps(phrase.span());
                if (apart && !place.note().isVocabulary() && actions.size() < MOST) {
                    Span behind = Span.at(place.definition().nameSpan().end());
                    actions.add(Action.of(
                            "Add \"" + phrase.text() + "\" as alias of \"" + concept.label() + "\"",
                            Kind.REWRITE,
                            () -> List.of(NoteChange.of(place.note(), behind, " (" + phrase.text() + ")"))));
                }
            }
        }
        return actions;
    }
}
