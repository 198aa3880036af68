package dev.glossls.glossary;

import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one term means: all definitions that share a name, as seen from one note.
 *
 * @param key the key that stands for the concept, whichever of its names was asked for
 * @param anchor the first of its definitions in the order of notes: the same from wherever the concept is seen, and no
 *     other concept's
 * @param places its definitions, the one to show first in front; never empty
 */
public record Concept(TermKey key, Place anchor, List<Place> places) {
    /** @throws IllegalArgumentException if there is no place */
    public Concept {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a concept without a definition: " + key);
        }
    }

    /** The preferred label: the one of the definition in front. */
    public String label() {
        return places.get(0).definition().label();
    }

    /** All names, the preferred label first, one spelling for each key. */
    public List<String> names() {
        Map<TermKey, String> names = new LinkedHashMap<>();
        for (Place place : places) {
            for (String name : place.definition().names()) {
                names.putIfAbsent(TermKey.of(name), name);
            }
        }
        return List.copyOf(names.values());
    }

    /** The keys of all names. */
    Set<TermKey> keys() {
        Set<TermKey> keys = new LinkedHashSet<>();
        places.forEach(place -> keys.addAll(place.keys()));
        return keys;
    }

    /** Whether this is the same concept, maybe seen from elsewhere. */
    public boolean isSame(Concept other) {
        return anchor.equals(other.anchor);
    }

    /** The names beside the preferred label. */
    public List<String> aliases() {
        List<String> names = names();
        return names.subList(1, names.size());
    }

    /** Whether only a vocabulary that ships with the program knows the term. */
    public boolean isBuiltIn() {
        return places.stream().map(Place::note).allMatch(NoteId::isVocabulary);
    }
}
