package dev.glossls.glossary;

import dev.glossls.note.Broader;
import dev.glossls.note.NoteId;

/** That a concept is a kind of another, and the note that says so. */
public record Statement(NoteId note, Broader broader) {}
