package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A term that neither the rest of its note nor another definition nearby mentions. Running text of other notes is not looked at. */
final class UnusedDefinition {
    /** Looking for a use in other definitions costs up to a millisecond each. */
    private static final int MOST = 300;

    private UnusedDefinition() {}

    static List<Diagnostic> in(CheckedNote note) {
        Kinship kinship = note.glossary().kinship(note.id());
        Map<TermKey, List<Span>> mentions = mentions(note);
        List<Diagnostic> found = new ArrayList<>();
        int looked = 0;
        for (Place place : note.definitions()) {
            if (!isMentioned(place, mentions) && looked++ < MOST) {
                Concept concept = note.glossary().concept(place);
                if (kinship.usedBy(concept, List.of(), 1).isEmpty()) {
                    found.add(Diagnostic.of(
                            Code.UNUSED_DEFINITION,
                            place.definition().nameSpan(),
                            "\"" + place.definition().label() + "\" is defined, but not used."));
                }
            }
        }
        return found;
    }

    private static Map<TermKey, List<Span>> mentions(CheckedNote note) {
        Map<TermKey, List<Span>> mentions = new HashMap<>();
        for (PassageMentions block : note.mentions()) {
            for (Mention mention : block.mentions()) {
                mentions.computeIfAbsent(mention.key(), key -> new ArrayList<>())
                        .add(mention.span());
            }
        }
        return mentions;
    }

    private static boolean isMentioned(Place place, Map<TermKey, List<Span>> mentions) {
        Span own = place.definition().nameSpan().join(place.definition().shownSpan());
        for (TermKey key : place.keys()) {
            for (Span span : mentions.getOrDefault(key, List.of())) {
                if (!span.overlaps(own)) {
                    return true;
                }
            }
        }
        return false;
    }
}
