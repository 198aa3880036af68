package dev.glossls.markers;

import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Occurrences;
import dev.glossls.glossary.Pointed;
import dev.glossls.note.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes the places to which the library leads from a place in a note.
 *
 * @param glossary what all notes say
 * @param texts the notes' texts by name
 * @param reading the note with the place
 */
record LibraryNavigation(Glossary glossary, Map<String, String> texts, Reading reading) {
    LibraryNavigation {
        texts = Map.copyOf(texts);
    }

    List<String> answer(Expectation expectation) {
        return switch (expectation.verb()) {
            case HIGHLIGHTS -> highlights(expectation);
            default -> throw new IllegalArgumentException("no navigation: " + expectation.verb());
        };
    }

    private List<String> highlights(Expectation expectation) {
        String text = texts.getOrDefault(expectation.note(), "");
        return pointed(expectation).stream()
                .flatMap(pointed ->
                        Occurrences.of(glossary, reading.note().id(), reading.prose(), pointed.concept()).stream())
                .map(occurrence -> described(occurrence, text))
                .toList();
    }

    private static String described(Occurrence occurrence, String text) {
        return (occurrence.label() ? "= " : "") + occurrence.span().of(text);
    }

    private Optional<Pointed> pointed(Expectation expectation) {
        int offset = expectation.text().start();
        return Pointed.at(glossary, reading.note().id(), reading.prose(), offset);
    }
}
