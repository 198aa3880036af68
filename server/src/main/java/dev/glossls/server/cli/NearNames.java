package dev.glossls.server.cli;

import dev.glossls.glossary.Completion;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Suggestion;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.server.session.NoteUris;
import dev.glossls.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The names of a glossary that come near to one that it does not hold. */
final class NearNames {
    private static final int MOST = 5;

    private NearNames() {}

    /** The nearest first. */
    static List<String> in(Glossary glossary, String term) {
        return Completions.at(glossary, here(), term, Prose.plain(term), term.length(), 1)
                .map(Completion::suggestions)
                .orElse(List.of())
                .stream()
                .map(Suggestion::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The name that a term would be taken for where it is mentioned, because it is a looser form of it. */
    static Optional<String> formOf(Glossary glossary, String term) {
        Span all = new Span(0, term.length());
        return glossary.mentions(Passage.verbatim(term, all)).stream()
                .filter(mention -> mention.span().equals(all))
                .findFirst()
                .flatMap(mention ->
                        glossary.meanings(mention.key(), here()).stream().findFirst())
                .map(Concept::label);
    }

    /** A question to follow a complaint; empty if no name is near. */
    static String asked(List<String> near) {
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** Where the question is asked from: no note, but a place in the current folder. */
    static NoteId here() {
        return NoteUris.of(Path.of("", "glossls-asks"));
    }
}
