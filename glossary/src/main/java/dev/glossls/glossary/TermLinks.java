package dev.glossls.glossary;

import dev.glossls.extract.NoteParser;
import dev.glossls.index.Mention;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the terms inside definitions into links to where they are defined, each once in a definition. */
final class TermLinks {
    private final Glossary glossary;
    private final NoteId from;
    private final List<Concept> named = new ArrayList<>();

    TermLinks(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
    }

    /** The concepts that the definitions named so far, whether a link leads to them or not. */
    List<Concept> named() {
        return named;
    }

    /**
     * The Markdown with links on the terms that notes define.
     *
     * @param note where it is from: the names in it mean what they mean there
     * @param concept what it defines, which is no link
     */
    String in(String markdown, NoteId note, Concept concept) {
        Prose prose = NoteParser.prose(markdown);
        Set<String> linked = new HashSet<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mention mention : mentions(prose)) {
            Concept other = glossary.meanings(mention.key(), note).get(0);
            named.add(other);
            Optional<String> target = other.isSame(concept) ? Optional.empty() : target(other);
            boolean free = mention.span().start() >= at && isPlain(markdown, prose, mention.span());
            if (target.isPresent() && free && linked.add(target.get())) {
                text.append(markdown, at, mention.span().start())
                        .append('[')
                        .append(mention.span().of(markdown))
                        .append("](")
                        .append(target.get())
                        .append(')');
                at = mention.span().end();
            }
        }
        return text.append(markdown, at, markdown.length()).toString();
    }

    /** Where a client goes to see a definition. */
    static String target(Place place) {
        return place.note().uri().replace("(", "%28").replace(")", "%29") + "#L"
                + (place.definition().line() + 1);
    }

    private List<Mention> mentions(Prose prose) {
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : prose.passages()) {
            mentions.addAll(glossary.mentions(passage));
        }
        return mentions;
    }

    private Optional<String> target(Concept concept) {
        Place nearest = glossary.seen(concept, from).places().get(0);
        return nearest.note().isVocabulary() ? Optional.empty() : Optional.of(target(nearest));
    }

    /** Whether a link can be put around a stretch: no code, no markup inside it, no other link around it. */
    private static boolean isPlain(String markdown, Prose prose, Span span) {
        boolean code = prose.code().stream().anyMatch(literal -> literal.overlaps(span));
        String inside = span.of(markdown);
        boolean marked = inside.chars().anyMatch(c -> "*_`[]<>\n".indexOf(c) >= 0);
        int open = markdown.lastIndexOf('[', span.start());
        int close = markdown.indexOf(']', span.end());
        boolean linked =
                open >= 0 && close >= 0 && markdown.indexOf(']', open) == close && markdown.startsWith("](", close);
        return !code && !marked && !linked;
    }
}
