package dev.glossls.glossary;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the wiki links of a text lead: to the note of that title, at the definition if it defines the term, else to
 * the nearest definition of the term. Embedded notes are no links, and Markdown's own are left to others.
 */
public final class WikiLinks {
    /** What stands before a heading or a bar is the target. In tables the bar is escaped. */
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[\\[([^\\[\\]|#\\\\\\n]{1,200})(?:[#|\\\\][^\\[\\]\\n]{0,200})?]]");

    private final Glossary glossary;
    private final NoteId from;
    private final Map<String, List<NoteId>> titles = new HashMap<>();

    private WikiLinks(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
    }

    /**
     * A wiki link.
     *
     * @param span where its target and what is shown stand, brackets left out
     * @param note the note to which it leads
     * @param place the definition there, or absent for the note as a whole
     */
    public record WikiLink(Span span, NoteId note, Optional<Place> place) {
        /** The URI, with the line of the definition as its fragment. */
        public String target() {
            return place.map(TermLinks::target).orElse(note.uri());
        }
    }

    /** The links of a text that lead somewhere, in order. */
    public static List<WikiLink> in(Glossary glossary, NoteId from, String text, Prose prose) {
        WikiLinks links = new WikiLinks(glossary, from);
        List<WikiLink> found = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start() + 2, matcher.end() - 2);
            boolean shown =
                    prose.at(span.end()).isPresent() && prose.code().stream().noneMatch(code -> code.overlaps(span));
            if (shown) {
                links.link(span, matcher.group(1).strip()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<WikiLink> link(Span span, String name) {
        String title = title(name);
        Optional<NoteId> titled = titled(title);
        Optional<Place> place = places(titled.isPresent() ? title : name).stream()
                .filter(defined -> titled.isEmpty() || titled.get().equals(defined.note()))
                .findFirst();
        return titled.or(() -> place.map(Place::note)).map(note -> new WikiLink(span, note, place));
    }

    private List<Place> places(String name) {
        return glossary.meanings(TermKey.of(name), from).stream()
                .flatMap(concept -> concept.places().stream())
                .filter(place -> !place.note().isVocabulary())
                .toList();
    }

    /** A target without the path before it and the extension behind it. */
    private static String title(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
    }

    /** The nearest note of a title. */
    private Optional<NoteId> titled(String title) {
        if (titles.isEmpty()) {
            for (Note note : glossary.notes()) {
                titles.computeIfAbsent(folded(note.id().title()), unknown -> new ArrayList<>(1))
                        .add(note.id());
            }
        }
        return titles.getOrDefault(folded(title), List.of()).stream()
                .filter(note -> !note.isVocabulary())
                .min(Comparator.comparingInt(from::distanceTo).thenComparing(note -> note));
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
