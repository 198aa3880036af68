package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Prose;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import java.util.List;

/** Finds the repeats of a label inside its own definition, which want to change with it. */
public final class LinkedLabels {
    private LinkedLabels() {}

    /**
     * The label of a definition and the places inside the definition that repeat it letter by letter, if the offset is in
     * one of them; none if nothing repeats it.
     */
    public static List<Span> at(Glossary glossary, Note note, String text, Prose prose, int offset) {
        for (Definition definition : note.definitions()) {
            Span extent = Extents.of(definition, text);
            if (definition.evidence().tier() != Tier.WEAK && extent.touches(offset)) {
                List<Span> repeats = repeats(glossary, note, text, prose, definition);
                if (repeats.size() > 1 && repeats.stream().anyMatch(span -> span.touches(offset))) {
                    return repeats;
                }
            }
        }
        return List.of();
    }

    private static List<Span> repeats(Glossary glossary, Note note, String text, Prose prose, Definition definition) {
        Span extent = Extents.of(definition, text);
        String label = definition.nameSpan().of(text);
        Place place = Place.of(note.id(), definition);
        boolean known = glossary.places(place.labelKey()).contains(place);
        return !known
                ? List.of()
                : Occurrences.of(glossary, note.id(), prose, glossary.concept(place)).stream()
                        .map(Occurrence::span)
                        .filter(span -> extent.covers(span) && span.of(text).equals(label))
                        .toList();
    }
}
