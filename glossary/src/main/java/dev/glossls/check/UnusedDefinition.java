package dev.glossls.check;

import dev.glossls.check.CheckedNote.PassageMentions;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import java.util.ArrayList;
import java.util.List;

/** A term that neither the rest of its note nor another definition nearby mentions. Running text of other notes is not looked at. */
final class UnusedDefinition {
    private UnusedDefinition() {}

    static List<Diagnostic> in(CheckedNote note) {
        Kinship kinship = note.glossary().kinship(note.id());
        List<Diagnostic> found = new ArrayList<>();
        for (Place place : note.definitions()) {
            boolean used = isMentioned(note, place)
                    || !kinship.usedBy(note.glossary().concept(place), List.of(), 1)
                            .isEmpty();
            if (!used) {
                found.add(Diagnostic.of(
                        Code.UNUSED_DEFINITION,
                        place.definition().nameSpan(),
                        "\"" + place.definition().label() + "\" is defined, but not used."));
            }
        }
        return found;
    }

    private static boolean isMentioned(CheckedNote note, Place place) {
        for (PassageMentions block : note.mentions()) {
            for (Mention mention : block.mentions()) {
                boolean elsewhere = !mention.span().overlaps(place.definition().nameSpan())
                        && !mention.span().overlaps(place.definition().shownSpan());
                if (elsewhere && place.keys().contains(mention.key())) {
                    return true;
                }
            }
        }
        return false;
    }
}
