package dev.glossls.glossary;

import dev.glossls.note.Broader;
import dev.glossls.note.NoteId;
import java.util.Comparator;

/** That a concept is a kind of another, and the note that says so. */
public record Statement(NoteId note, Broader broader) {
    /** The notes' own before built-in ones, then by the way it is said, then by place: the same order for everybody. */
    static final Comparator<Statement> SUREST_FIRST = Comparator.comparing((Statement said) -> said.note.isVocabulary())
            .thenComparing(said -> said.broader.way())
            .thenComparing(Statement::note)
            .thenComparing(said -> said.broader.span())
            .thenComparing(said -> said.broader.narrower())
            .thenComparing(said -> said.broader.broader());
}
