package dev.glossls.markers;

import dev.glossls.extract.NoteParser;
import dev.glossls.extract.PlainText;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.HoverCard;
import dev.glossls.glossary.Hovers;
import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library itself, asked without a server between. The built-in vocabulary is loaded as the server does it. */
final class LibrarySubject implements Subject {
    private static final String FOLDER = "file:///notes/";
    private static final List<Note> BUILT_IN = Vocabulary.notes("aws-ai-practitioner");

    private final Map<String, String> texts;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Glossary glossary;

    LibrarySubject(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
        List<Note> notes = new ArrayList<>(BUILT_IN);
        texts.forEach((name, text) -> readings.put(name, NoteParser.read(id(name), text)));
        readings.values().forEach(reading -> notes.add(reading.note()));
        this.glossary = Glossary.of(notes);
    }

    @Override
    public Optional<String> hover(String note, int offset) {
        return Hovers.at(glossary, id(note), reading(note).prose(), offset)
                .map(HoverCard::markdown)
                .map(PlainText::of);
    }

    @Override
    public List<Item> complete(String note, int offset) {
        String text = texts.getOrDefault(note, "");
        return Completions.at(glossary, id(note), text, reading(note).prose(), offset, 1).stream()
                .flatMap(found -> found.suggestions().stream()
                        .map(offer -> new Item(offer.name(), found.replaced(), offer.insert())))
                .toList();
    }

    @Override
    public List<String> navigate(Expectation expectation) {
        Reading reading = reading(expectation.note());
        return new LibraryNavigation(glossary, texts, reading).answer(expectation);
    }

    @Override
    public List<Warning> warnings(String note) {
        return findings(note).warnings();
    }

    @Override
    public boolean tellsFindings() {
        return true;
    }

    @Override
    public Optional<String> fixed(String note, int offset) {
        return findings(note).fixed(offset);
    }

    private LibraryFindings findings(String note) {
        return new LibraryFindings(texts.getOrDefault(note, ""), reading(note), glossary);
    }

    @Override
    public void close() {
        readings.clear();
    }

    private Reading reading(String note) {
        Reading reading = readings.get(note);
        if (reading == null) {
            throw new IllegalArgumentException("no note " + note);
        }
        return reading;
    }

    private static NoteId id(String name) {
        return new NoteId(FOLDER + name);
    }

    /** What the marker file calls a note. */
    static String name(NoteId id) {
        return id.uri().substring(FOLDER.length());
    }
}
