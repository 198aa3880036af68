package dev.glossls.check;

import dev.glossls.glossary.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Definitions as places that findings point to. */
final class Definitions {
    private static final int MOST = 5;

    private Definitions() {}

    /** Where some definitions name their terms; built-in ones are no place to go to. */
    static List<Related> related(Collection<Place> places) {
        List<Related> related = new ArrayList<>();
        for (Place place : places) {
            if (!place.note().isVocabulary() && related.size() < MOST) {
                related.add(new Related(
                        place.note(),
                        place.definition().nameSpan(),
                        "\"" + place.definition().label() + "\" is defined here"));
            }
        }
        return related;
    }
}
