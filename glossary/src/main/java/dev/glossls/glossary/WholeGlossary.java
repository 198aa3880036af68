package dev.glossls.glossary;

import dev.glossls.extract.PlainText;
import dev.glossls.extract.SafeMarkdown;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that the notes of a person define, concept by concept in the order of their labels, to be read outside of an editor. */
public final class WholeGlossary {
    private static final Comparator<Concept> BY_LABEL =
            Comparator.comparing(Concept::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Concept::anchor);

    /** Keeps the definitions from being found a second time, where the page lies among the notes. */
    private static final String HEAD = "---\nglossary: false\n---\n\n# Glossary\n";

    private WholeGlossary() {}

    /**
     * The concepts that notes say something of. What is only built in, doubtful, or only named is left out. {@code between}
     * is called now and then, and may throw to give up.
     */
    public static List<Concept> concepts(Glossary glossary, Runnable between) {
        Set<Place> known = new HashSet<>();
        List<Concept> concepts = new ArrayList<>();
        for (Note note : glossary.notes()) {
            between.run();
            if (note.id().isVocabulary()) {
                continue;
            }
            for (Definition definition : note.definitions()) {
                Place place = Place.of(note.id(), definition);
                if (isTold(place) && known.add(glossary.anchor(place))) {
                    concepts.add(glossary.concept(place));
                }
            }
        }
        concepts.sort(BY_LABEL);
        return concepts;
    }

    /** The places of a concept that notes tell something at, the first in front. */
    public static List<Place> told(Concept concept) {
        return concept.places().stream().filter(WholeGlossary::isTold).toList();
    }

    /** The concepts as one Markdown page, a heading each; what it says of itself keeps it from being read as a note. */
    public static String markdown(List<Concept> concepts) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Concept concept : concepts) {
            page.append("\n## ").append(Card.escaped(concept.label())).append("\n");
            if (!concept.aliases().isEmpty()) {
                page.append("\nAlso: ")
                        .append(Card.escaped(String.join(", ", concept.aliases())))
                        .append("\n");
            }
            for (Place place : told(concept)) {
                Definition definition = place.definition();
                page.append("\n").append(SafeMarkdown.of(definition.shown())).append("\n\n_");
                page.append(Card.escaped(place.note().shortName() + ":" + (definition.line() + 1)));
                page.append("_\n");
            }
        }
        return page.toString();
    }

    /** What a place says, without markup. */
    public static String plain(Place place) {
        return PlainText.of(place.definition().shown());
    }

    private static boolean isTold(Place place) {
        Definition definition = place.definition();
        return !place.note().isVocabulary()
                && definition.evidence().tier() != Tier.WEAK
                && !definition.shown().isEmpty();
    }
}
