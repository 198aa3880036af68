package dev.glossls.server.feature;

import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Suggestion;
import dev.glossls.note.NoteId;
import dev.glossls.server.session.InsertForm;
import dev.glossls.server.session.NoteUris;
import java.util.List;
import java.util.Optional;

/**
 * What a suggestion puts into the text. A link leads to the note that defines the term; a term that no other note
 * defines, but this one or the program itself, has nothing to link to and is written plain.
 */
record InsertedText(InsertForm form, Glossary glossary, NoteId from) {

    String of(Suggestion suggestion) {
        String text = suggestion.insert();
        return switch (form) {
            case PLAIN -> text;
            case BOLD -> "**" + text + "**";
            case LINK ->
                target(suggestion)
                        .map(note -> "[" + text + "](" + from.wayTo(note) + ")")
                        .orElse(text);
            case WIKILINK ->
                target(suggestion).map(note -> wikilink(note, text)).orElse(text);
        };
    }

    private Optional<NoteId> target(Suggestion suggestion) {
        List<Concept> meanings = glossary.meanings(suggestion.key(), from);
        return meanings.stream()
                .findFirst()
                .map(concept -> concept.places().get(0).note())
                .filter(note -> !note.isVocabulary() && !note.equals(from));
    }

    private static String wikilink(NoteId note, String text) {
        String file = fileName(note);
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.equals(text) ? "[[" + name + "]]" : "[[" + name + "|" + text + "]]";
    }

    private static String fileName(NoteId note) {
        return NoteUris.path(note)
                .map(path -> String.valueOf(path.getFileName()))
                .orElse(note.shortName());
    }
}
