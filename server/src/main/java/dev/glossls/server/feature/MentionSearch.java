package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Occurrences;
import dev.glossls.glossary.Place;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.InOrder;
import dev.glossls.server.session.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Location;

/** Looks for a concept in all notes: first in the document that is asked from, then in the others in order. */
final class MentionSearch {
    private final Asked asked;
    private final Concept concept;

    MentionSearch(Asked asked, Concept concept) {
        this.asked = asked;
        this.concept = concept;
    }

    /**
     * The mentions of one note.
     *
     * @param source its text
     * @param occurrences in order; not empty
     */
    record Found(Source source, List<Occurrence> occurrences) {}

    /** Hands over what is found, note by note; ends with an exception if nobody waits for it any more. */
    void each(Consumer<Found> consumer) {
        InOrder.each(
                new MentioningNotes(asked).of(concept),
                id -> asked.moment().snapshot().source(id).map(this::in),
                found -> {
                    asked.moment().checkCancelled();
                    found.filter(note -> !note.occurrences().isEmpty()).ifPresent(consumer);
                    return true;
                });
    }

    /** The mentions of a note that use a name, and do not give it: the heads of definitions are left out. */
    List<Occurrence> uses(Found found) {
        return found.occurrences().stream()
                .filter(mention -> !mention.label() && !isInHead(found.source(), mention))
                .toList();
    }

    private boolean isInHead(Source source, Occurrence mention) {
        return concept.places().stream()
                .filter(place -> place.note().equals(source.id()))
                .map(Place::definition)
                .anyMatch(definition -> definition.nameSpan().start()
                                <= mention.span().start()
                        && mention.span().end() <= definition.shownSpan().start());
    }

    /** Where some of the mentions of a note are; nowhere, if the client cannot open it. */
    List<Location> places(Source source, List<Occurrence> mentions) {
        List<Location> places = new ArrayList<>();
        for (Occurrence mention : mentions) {
            asked.uri(source.id())
                    .map(uri -> new Location(uri, ToProto.range(asked.client().encoding(), source, mention.span())))
                    .ifPresent(places::add);
        }
        return places;
    }

    private Found in(Source source) {
        asked.moment().checkCancelled();
        var prose = asked.moment().snapshot().prose(source);
        return new Found(source, Occurrences.of(asked.glossary(), source.id(), prose, concept));
    }
}
