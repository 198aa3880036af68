package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where one text mentions a concept, by whichever name and in whichever form. A name with several meanings counts for
 * the one that comes first at its place.
 */
public final class Occurrences {
    private final Glossary glossary;
    private final NoteId note;
    private final Concept concept;
    private final Apart<Occurrence> found = new Apart<>();

    private Occurrences(Glossary glossary, NoteId note, Concept concept) {
        this.glossary = glossary;
        this.note = note;
        this.concept = concept;
    }

    /**
     * The places in a note's source where a concept is mentioned, in order, none overlapping another. The glossary has to
     * be one that was made with this text of the note, or its labels are missed.
     */
    public static List<Occurrence> of(Glossary glossary, NoteId note, Prose prose, Concept concept) {
        Occurrences occurrences = new Occurrences(glossary, note, concept);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : prose.passages()) {
            mentions.addAll(glossary.mentions(passage));
        }
        occurrences.addLabels(mentions);
        occurrences.addMentions(mentions);
        return occurrences.found.inOrder();
    }

    /** A label may be longer or shorter than the mention there, or none: it is taken as its definition has it. */
    private void addLabels(List<Mention> mentions) {
        Map<Span, TermKey> written = new HashMap<>();
        mentions.forEach(mention -> written.put(mention.span(), mention.key()));
        for (Place place : concept.places()) {
            Span span = place.definition().nameSpan();
            boolean counts = place.definition().evidence().tier() != Tier.WEAK;
            if (counts && place.note().equals(note)) {
                found.add(span, new Occurrence(span, written.getOrDefault(span, place.labelKey()), true));
            }
        }
    }

    /** Most mentions are of other names, and need not be understood. */
    private void addMentions(List<Mention> mentions) {
        Meant meant = new Meant(glossary, note);
        Set<TermKey> keys = concept.keys();
        for (Mention mention : mentions) {
            if (keys.contains(mention.key())
                    && meant.by(mention).stream().limit(1).anyMatch(concept::isSame)) {
                found.add(mention.span(), new Occurrence(mention.span(), mention.key(), false));
            }
        }
    }
}
