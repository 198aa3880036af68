package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Place;
import dev.glossls.server.protocol.ToProto;
import dev.glossls.server.session.Source;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Says where definitions stand, in the form that the client takes. */
final class Targets {
    private final Asked asked;
    private final boolean linked;

    /** @param question what the client asks for, by the name of the capability */
    Targets(Asked asked, String question) {
        this.asked = asked;
        this.linked = asked.client().links().contains(question);
    }

    /**
     * The definitions of some concepts.
     *
     * @param origin the stretch of the document that leads there
     * @return absent if there are none, or none of their notes is there any more
     */
    Optional<Either<List<? extends Location>, List<? extends LocationLink>>> of(Span origin, List<Concept> concepts) {
        List<LocationLink> links = new ArrayList<>();
        for (Concept concept : concepts) {
            for (Place place : concept.places()) {
                asked.moment().checkCancelled();
                asked.moment()
                        .snapshot()
                        .source(place.note())
                        .flatMap(source -> link(origin, place, source))
                        .ifPresent(links::add);
            }
        }
        if (links.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(linked ? Either.forRight(links) : Either.forLeft(locations(links)));
    }

    private Optional<LocationLink> link(Span origin, Place place, Source source) {
        var encoding = asked.client().encoding();
        Span label = place.definition().nameSpan();
        return asked.uri(source.id())
                .map(uri -> new LocationLink(
                        uri,
                        ToProto.range(
                                encoding, source, label.join(place.definition().shownSpan())),
                        ToProto.range(encoding, source, label),
                        asked.range(origin)));
    }

    private static List<Location> locations(List<LocationLink> links) {
        return links.stream()
                .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()))
                .toList();
    }
}
