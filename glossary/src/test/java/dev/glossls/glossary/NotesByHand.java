package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.Evidence;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes made of definitions without any Markdown: names divided by commas, those of a weak one after a {@code ?}. */
final class NotesByHand {
    private static final int SURE = 3000;
    private static final int UNSURE = -500;
    /** Far from every caret of the tests: a definition does not count while its own label is typed. */
    private static final int FAR = 1_000_000;

    private NotesByHand() {}

    /** A note at a path below {@code file:///}. */
    static Note note(String path, String... definitions) {
        return note(new NoteId("file:///" + path), definitions);
    }

    static Note note(NoteId id, String... definitions) {
        List<Definition> made = new ArrayList<>();
        for (int i = 0; i < definitions.length; i++) {
            boolean weak = definitions[i].startsWith("?");
            String names = definitions[i].substring(weak ? 1 : 0);
            made.add(definition(names, new Span(FAR + 100 * i, FAR + 100 * i + 10), weak ? UNSURE : SURE));
        }
        return new Note(id, List.of(), made, List.of());
    }

    /** A note that defines one term of these names. */
    static Note noteOf(String path, List<String> names) {
        Definition definition = definition("x", new Span(FAR, FAR + 10), SURE);
        Definition named =
                new Definition(names, definition.nameSpan(), definition.shownSpan(), 0, "", "", definition.evidence());
        return new Note(new NoteId("file:///" + path), List.of(), List.of(named), List.of());
    }

    /** A definition of names divided by commas, with its label at a place. */
    static Definition definition(String names, Span span, int logOdds) {
        Evidence evidence = new Evidence("bold-lead", logOdds);
        return new Definition(Arrays.asList(names.split(", ")), span, span, 0, "what it is", "what it is", evidence);
    }
}
