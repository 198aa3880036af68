package dev.glossls.glossary;

import dev.glossls.extract.PlainText;
import dev.glossls.extract.SafeMarkdown;
import dev.glossls.note.Definition;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the Markdown that explains a name: its nearest meaning in full, then the others, then its relations. */
final class Card {
    private static final int LONGEST_SHOWN = 1500;
    private static final int LONGEST_OTHER = 280;
    private static final int MOST_PLACES = 4;
    private static final int MOST_KINDS = 12;
    private static final int MOST_RELATED = 5;

    private final Glossary glossary;
    private final NoteId from;
    private final TermLinks links;
    private final List<String> parts = new ArrayList<>();

    private Card(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
        this.links = new TermLinks(glossary, from);
    }

    /** The card of a name, and of another one that stands inside it, as seen from a note; absent if no note knows it. */
    static Optional<String> of(Glossary glossary, TermKey name, Optional<TermKey> inner, NoteId from) {
        List<Concept> meanings = glossary.meanings(name, from);
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(glossary, from);
        card.addConcept(meanings.get(0));
        for (Concept other : meanings.subList(1, meanings.size())) {
            card.parts.add("---");
            card.addOtherConcept(other);
        }
        inner.flatMap(key -> glossary.meanings(key, from).stream().findFirst())
                .filter(concept -> meanings.stream().noneMatch(concept::isSame))
                .ifPresent(concept -> {
                    card.parts.add("---");
                    card.addOtherConcept(concept);
                });
        return Optional.of(String.join("\n\n", card.parts));
    }

    private void addConcept(Concept concept) {
        parts.add("**" + escaped(concept.label()) + "**" + alsoKnownAs(concept));
        Kinship kinship = glossary.kinship(from);
        List<String> above = labels(kinship.above(concept));
        List<String> below = labels(kinship.below(concept));
        boolean onePath = !above.isEmpty() && below.size() == 1;
        if (!above.isEmpty()) {
            List<String> path = new ArrayList<>(above);
            path.add(concept.label());
            path.addAll(onePath ? below : List.of());
            parts.add("_" + escaped(String.join(" › ", path)) + "_");
        }
        List<Place> places = places(concept);
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                parts.add("---");
            }
            addPlace(places.get(i), concept, i == 0);
        }
        if (!below.isEmpty() && !onePath) {
            parts.add("Kinds: " + escaped(String.join(", ", below.subList(0, Math.min(below.size(), MOST_KINDS)))));
        }
        List<String> related = labels(kinship.usedBy(concept, links.named(), MOST_RELATED));
        if (!related.isEmpty()) {
            parts.add("Related: " + escaped(String.join(", ", related)));
        }
    }

    private void addPlace(Place place, Concept concept, boolean inFull) {
        Definition definition = place.definition();
        String shown = definition.shown();
        if (!shown.isEmpty()) {
            String safe = inFull ? cut(SafeMarkdown.of(shown), place) : shortened(definition);
            parts.add(inFull ? links.in(safe, place.note(), concept) : safe);
        }
        parts.add(where(place));
    }

    private void addOtherConcept(Concept concept) {
        Place place = concept.places().get(0);
        parts.add("**" + escaped(concept.label()) + "**" + alsoKnownAs(concept));
        addPlace(place, concept, false);
    }

    private static List<String> labels(List<Concept> concepts) {
        return concepts.stream().map(Concept::label).toList();
    }

    /** The places worth showing: with a text, and not inside another one that is shown. At least one. */
    private static List<Place> places(Concept concept) {
        List<Place> shown = new ArrayList<>();
        for (Place place : concept.places()) {
            boolean told = shown.stream().anyMatch(other -> sayTheSame(other, place));
            if (!told && !place.definition().shown().isEmpty() && shown.size() < MOST_PLACES) {
                shown.add(place);
            }
        }
        return shown.isEmpty() ? concept.places().subList(0, 1) : shown;
    }

    private static boolean sayTheSame(Place one, Place other) {
        boolean nested = one.note().equals(other.note())
                && one.definition().shownSpan().overlaps(other.definition().shownSpan());
        return nested || one.definition().meaning().equals(other.definition().meaning());
    }

    private static String alsoKnownAs(Concept concept) {
        List<String> aliases = concept.aliases();
        return aliases.isEmpty() ? "" : " (" + escaped(String.join(", ", aliases)) + ")";
    }

    private static String where(Place place) {
        NoteId note = place.note();
        if (note.isVocabulary()) {
            return "_built-in: " + note.shortName() + "_";
        }
        int line = place.definition().line() + 1;
        return "[" + escaped(note.shortName()) + ":" + line + "](" + TermLinks.target(place) + ")";
    }

    /** A long text up to the last line that fits, with a link to the rest. */
    private static String cut(String markdown, Place place) {
        if (markdown.length() <= LONGEST_SHOWN) {
            return markdown;
        }
        int end = markdown.lastIndexOf("\n\n", LONGEST_SHOWN);
        end = end > LONGEST_SHOWN / 3 ? end : markdown.lastIndexOf('\n', LONGEST_SHOWN);
        end = end > LONGEST_SHOWN / 3 ? end : markdown.lastIndexOf(' ', LONGEST_SHOWN);
        end = end > LONGEST_SHOWN / 3 ? end : LONGEST_SHOWN;
        String rest = place.note().isVocabulary() ? "…" : "[…](" + TermLinks.target(place) + ")";
        return markdown.substring(0, end).stripTrailing() + "\n\n" + rest;
    }

    private static String shortened(Definition definition) {
        String text = definition.meaning().isEmpty() ? PlainText.of(definition.shown()) : definition.meaning();
        int end = text.length() <= LONGEST_OTHER ? text.length() : text.lastIndexOf(' ', LONGEST_OTHER);
        end = end > 0 ? end : LONGEST_OTHER;
        return escaped(text.substring(0, end)) + (end < text.length() ? " …" : "");
    }

    /** Plain text as Markdown that shows it unchanged. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>#|~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
