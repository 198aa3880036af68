package dev.glossls.markers;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Concept;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Relation;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the notes of a marker file, and no others, say about concepts and what they have to do with one another. */
final class Kin {
    private static final int MOST = 20;

    private final Glossary glossary;

    Kin(Map<String, String> texts) {
        List<Note> notes = new ArrayList<>();
        texts.forEach((name, text) -> notes.add(NoteParser.read(id(name), text).note()));
        this.glossary = Glossary.of(notes);
    }

    /** The first definition of each concept that a name stands for. */
    List<String> meanings(String note, String name) {
        List<String> meanings = new ArrayList<>();
        for (Concept concept : concepts(note, name)) {
            meanings.add(concept.places().get(0).definition().meaning());
        }
        return meanings;
    }

    List<String> above(String note, String name) {
        List<String> labels = new ArrayList<>();
        for (Concept concept : nearest(note, name)) {
            glossary.kinship(id(note)).above(concept).forEach(above -> labels.add(above.label()));
        }
        return labels;
    }

    List<String> kinds(String note, String name) {
        List<String> labels = new ArrayList<>();
        for (Concept concept : nearest(note, name)) {
            glossary.kinship(id(note)).below(concept).forEach(kind -> labels.add(kind.label()));
        }
        return labels;
    }

    List<String> related(String note, String name) {
        List<String> labels = new ArrayList<>();
        for (Concept concept : nearest(note, name)) {
            for (Relation relation : glossary.kinship(id(note)).related(concept, MOST)) {
                labels.add(relation.other().label());
            }
        }
        return labels;
    }

    private List<Concept> nearest(String note, String name) {
        return concepts(note, name).stream().limit(1).toList();
    }

    private List<Concept> concepts(String note, String name) {
        return glossary.meanings(TermKey.of(name), id(note));
    }

    private static NoteId id(String name) {
        return new NoteId("file:///notes/" + name);
    }
}
