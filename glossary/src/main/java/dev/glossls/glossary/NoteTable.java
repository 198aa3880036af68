package dev.glossls.glossary;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Some notes in the order of their ids, their definitions and their statements numbered through. Immutable. */
final class NoteTable {
    private final Note[] notes;
    /** By note: the number of its first definition, and one more for the end. */
    private final int[] definitions;
    /** By note: the number of its first statement, and one more for the end. */
    private final int[] statements;

    private NoteTable(Note[] notes) {
        this.notes = notes;
        this.definitions = new int[notes.length + 1];
        this.statements = new int[notes.length + 1];
        for (int i = 0; i < notes.length; i++) {
            definitions[i + 1] = definitions[i] + notes[i].definitions().size();
            statements[i + 1] = statements[i] + notes[i].broader().size();
        }
    }

    /** The table of notes with different ids. */
    static NoteTable of(List<Note> notes) {
        Note[] sorted = notes.toArray(Note[]::new);
        Arrays.sort(sorted, Comparator.comparing(Note::id));
        return new NoteTable(sorted);
    }

    int size() {
        return notes.length;
    }

    Note note(int index) {
        return notes[index];
    }

    /** The index of the first note whose id is not before this one. */
    int from(NoteId id) {
        int low = 0;
        int high = notes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes[middle].id().compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of a note; negative if it is not here. */
    int indexOf(NoteId id) {
        int index = from(id);
        return index < notes.length && notes[index].id().equals(id) ? index : -1;
    }

    /** The index of the note that makes a definition. */
    int noteOfDefinition(int number) {
        return row(definitions, number);
    }

    Definition definition(int number) {
        int note = row(definitions, number);
        return notes[note].definitions().get(number - definitions[note]);
    }

    /** The index of the note that makes a statement. */
    int noteOfStatement(int number) {
        return row(statements, number);
    }

    Broader statement(int number) {
        int note = row(statements, number);
        return notes[note].broader().get(number - statements[note]);
    }

    /** The last row that begins at or before a number; rows of nothing are passed over. */
    private static int row(int[] firsts, int number) {
        int low = 0;
        int high = firsts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
