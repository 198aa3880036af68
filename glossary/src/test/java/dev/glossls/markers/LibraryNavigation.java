package dev.glossls.markers;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.ConceptSearch;
import dev.glossls.glossary.GhostText;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Kinship;
import dev.glossls.glossary.LongForms;
import dev.glossls.glossary.NoteOutline;
import dev.glossls.glossary.Occurrence;
import dev.glossls.glossary.Occurrences;
import dev.glossls.glossary.OutlineItem;
import dev.glossls.glossary.Pointed;
import dev.glossls.glossary.Relation;
import dev.glossls.glossary.TermTokens;
import dev.glossls.glossary.WikiLinks;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import dev.glossls.note.Way;
import dev.glossls.text.LineIndex;
import dev.glossls.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
            case GOES ->
                pointed(expectation).map(Pointed::meanings).map(this::places).orElse(List.of());
            case TYPED -> related(expectation, Kinship::broader);
            case IMPLEMENTED -> related(expectation, Kinship::narrower);
            case OUTLINED ->
                outlined(NoteOutline.of(reading.note(), text(expectation).length()), expectation.text());
            case FINDS ->
                ConceptSearch.of(glossary, expectation.text().of(text(expectation))).stream()
                        .map(found -> described(
                                found.place().note(), found.place().definition().nameSpan()))
                        .toList();
            case SUPERTYPES -> said(expectation, Kinship::broader);
            case SUBTYPES -> said(expectation, Kinship::narrower);
            case TOKENS -> tokens(expectation);
            case LINKS ->
                WikiLinks.in(glossary, reading.note().id(), text(expectation), reading.prose()).stream()
                        .filter(link -> expectation.text().covers(link.span()))
                        .map(link -> link.target().replace("file:///notes/", ""))
                        .toList();
            case HINTS ->
                LongForms.in(glossary, reading.note().id(), reading.prose()).stream()
                        .filter(form -> form.span().end() == expectation.text().end())
                        .map(form -> "(" + form.text() + ")")
                        .toList();
            case LINKED, FOLDS, SELECTS -> new LibraryExtents(glossary, reading, text(expectation)).answer(expectation);
            case GHOST ->
                GhostText.at(
                                glossary,
                                reading.note().id(),
                                text(expectation),
                                reading.prose(),
                                expectation.text().end())
                        .map(ghost -> List.of(ghost.text()))
                        .orElse(List.of());
            default -> throw new IllegalArgumentException("no navigation: " + expectation.verb());
        };
    }

    private List<String> highlights(Expectation expectation) {
        return pointed(expectation).stream()
                .flatMap(pointed ->
                        Occurrences.of(glossary, reading.note().id(), reading.prose(), pointed.concept()).stream())
                .map(occurrence -> described(occurrence, text(expectation)))
                .toList();
    }

    private List<String> tokens(Expectation expectation) {
        String text = text(expectation);
        Span all = new Span(0, text.length());
        return TermTokens.in(glossary, reading.note().id(), text, reading.prose(), all).stream()
                .filter(token -> expectation.text().covers(token.span()))
                .map(token -> (token.definition() ? "= " : token.builtIn() ? "built-in " : "")
                        + token.span().of(text))
                .toList();
    }

    private static List<String> outlined(List<OutlineItem> items, Span label) {
        for (OutlineItem item : items) {
            if (item.label().covers(label)) {
                return item.detail().isEmpty() ? List.of(item.name()) : List.of(item.name(), item.detail());
            }
            List<String> below = outlined(item.items(), label);
            if (!below.isEmpty()) {
                return Stream.concat(Stream.of(item.name()), below.stream()).toList();
            }
        }
        return List.of();
    }

    private String text(Expectation expectation) {
        return texts.getOrDefault(expectation.note(), "");
    }

    private static String described(Occurrence occurrence, String text) {
        return (occurrence.label() ? "= " : "") + occurrence.span().of(text);
    }

    private List<String> related(Expectation expectation, BiFunction<Kinship, Concept, List<Relation>> relations) {
        return places(
                relations(expectation, relations).stream().map(Relation::other).toList());
    }

    private List<String> said(Expectation expectation, BiFunction<Kinship, Concept, List<Relation>> relations) {
        return relations(expectation, relations).stream()
                .map(relation -> relation.other().label() + ", " + said(relation))
                .toList();
    }

    private String said(Relation relation) {
        if (relation.way() == Way.COMPOUND) {
            return "by its name";
        }
        String name = LibrarySubject.name(relation.note());
        LineIndex lines = LineIndex.of(texts.getOrDefault(name, ""));
        return name + ":" + (lines.lineAt(relation.span().start()) + 1);
    }

    private List<Relation> relations(Expectation expectation, BiFunction<Kinship, Concept, List<Relation>> relations) {
        Kinship kinship = glossary.kinship(reading.note().id());
        return pointed(expectation)
                .map(pointed -> relations.apply(kinship, pointed.concept()))
                .orElse(List.of());
    }

    private List<String> places(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept.places().stream())
                .map(place -> described(place.note(), place.definition().nameSpan()))
                .toList();
    }

    private String described(NoteId note, Span span) {
        if (note.isVocabulary()) {
            return "built-in";
        }
        String name = LibrarySubject.name(note);
        return name + ":" + span.of(texts.getOrDefault(name, ""));
    }

    private Optional<Pointed> pointed(Expectation expectation) {
        int offset = expectation.text().start();
        return Pointed.at(glossary, reading.note().id(), reading.prose(), offset);
    }
}
