package dev.glossls.glossary;

import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes around one, for questions that no index answers: the note itself, those of its folder, of the folder around
 * that, and so on, until there is enough to look through. To look through ten thousand definitions takes 4 ms, a hover has
 * 2 ms for everything; what is enough here takes a quarter of one.
 */
final class Surroundings {
    private static final int MOST_NOTES = 1000;
    private static final int FEW_NOTES = 64;
    private static final int MOST_CHARACTERS = 100_000;

    private final Glossary glossary;
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private int characters;

    private Surroundings(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The notes around a centre, and before them another one that the question comes from. */
    static List<Note> of(Glossary glossary, NoteId centre, NoteId from) {
        Surroundings surroundings = new Surroundings(glossary);
        glossary.note(centre).ifPresent(surroundings::add);
        glossary.note(from).ifPresent(surroundings::add);
        for (String folder = around(centre.uri()); !surroundings.isEnough(); folder = around(folder)) {
            surroundings.addBelow(folder);
            if (folder.isEmpty()) {
                break;
            }
        }
        return new ArrayList<>(surroundings.notes.values());
    }

    /** Asks for a few notes first: mostly they are enough. */
    private void addBelow(String folder) {
        int asked = FEW_NOTES;
        int known = 0;
        while (!isEnough()) {
            List<Note> below = glossary.notesBelow(folder, asked);
            for (Note note : below.subList(known, below.size())) {
                if (!isEnough()) {
                    add(note);
                }
            }
            if (below.size() < asked || asked >= MOST_NOTES) {
                return;
            }
            known = below.size();
            asked = Math.min(MOST_NOTES, asked * 4);
        }
    }

    private boolean isEnough() {
        return notes.size() >= MOST_NOTES || characters >= MOST_CHARACTERS;
    }

    private void add(Note note) {
        if (notes.putIfAbsent(note.id(), note) == null) {
            for (Definition definition : note.definitions()) {
                characters += definition.shown().length();
            }
        }
    }

    /** The folder of a note or folder, its slash included; empty around the outermost one. */
    private static String around(String uri) {
        int slash = uri.lastIndexOf('/', uri.length() - 2);
        return uri.substring(0, slash + 1);
    }
}
