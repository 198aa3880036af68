package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names in one note mean there, each looked up once. */
final class Meant {
    private final Glossary glossary;
    private final NoteId note;
    private final Map<TermKey, List<Concept>> known = new HashMap<>();

    Meant(Glossary glossary, NoteId note) {
        this.glossary = glossary;
        this.note = note;
    }

    /**
     * The concepts that a mention may mean, the nearest first. In a definition, its names mean first of all what it
     * defines.
     */
    List<Concept> by(Mention mention) {
        List<Concept> meanings = known.computeIfAbsent(mention.key(), key -> glossary.meanings(key, note));
        if (meanings.size() < 2) {
            return meanings;
        }
        List<Concept> sorted = new ArrayList<>(meanings);
        around(mention)
                .ifPresent(place -> sorted.sort(
                        Comparator.comparing(concept -> !concept.places().contains(place))));
        return sorted;
    }

    /** The innermost definition that has the name and holds the mention. */
    private Optional<Place> around(Mention mention) {
        return glossary.places(mention.key()).stream()
                .filter(place -> place.note().equals(note))
                .filter(place -> holds(place.definition(), mention))
                .max(Comparator.naturalOrder());
    }

    private static boolean holds(Definition definition, Mention mention) {
        return definition.nameSpan().join(definition.shownSpan()).overlaps(mention.span());
    }
}
