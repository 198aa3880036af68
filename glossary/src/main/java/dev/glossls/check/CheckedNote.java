package dev.glossls.check;

import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Lazy;
import dev.glossls.glossary.Place;
import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.note.Reading;
import dev.glossls.note.Tier;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A note as checks look at it: its text, what it says, and what all notes say. Found out once: where terms are mentioned. */
public final class CheckedNote {
    private final String text;
    private final Reading reading;
    private final Glossary glossary;
    private final Lazy<List<PassageMentions>> mentions;
    private final Lazy<Map<String, Integer>> counts;
    private final Map<TermKey, List<Place>> places = new ConcurrentHashMap<>();

    /**
     * @param text the note's text
     * @param reading what was read of just that text
     * @param glossary what all notes say, this one included
     */
    public CheckedNote(String text, Reading reading, Glossary glossary) {
        this.text = text;
        this.reading = reading;
        this.glossary = glossary;
        this.mentions = new Lazy<>(this::findMentions);
        this.counts = new Lazy<>(this::countWords);
    }

    /** A block of prose and the terms in it, in order; spans count in the source. */
    record PassageMentions(Passage passage, List<Mention> mentions) {
        PassageMentions {
            mentions = List.copyOf(mentions);
        }

        /** Whether a stretch of the source belongs to a term. */
        boolean holds(Span stretch) {
            int low = 0;
            int high = mentions.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                Span span = mentions.get(middle).span();
                if (span.overlaps(stretch)) {
                    return true;
                }
                if (span.start() < stretch.start()) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return false;
        }
    }

    public NoteId id() {
        return note().id();
    }

    public String text() {
        return text;
    }

    public Note note() {
        return reading.note();
    }

    public Prose prose() {
        return reading.prose();
    }

    public Glossary glossary() {
        return glossary;
    }

    /** All blocks of prose with the terms in them. */
    List<PassageMentions> mentions() {
        return mentions.get();
    }

    /** How often a word in normal form occurs in the note. */
    int count(String form) {
        return counts.get().getOrDefault(form, 0);
    }

    /** The words of the note in normal form. */
    Set<String> words() {
        return counts.get().keySet();
    }

    /** Whether a stretch of the source touches inline code. */
    public boolean isCode(Span stretch) {
        List<Span> code = prose().code();
        int low = 0;
        int high = code.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (code.get(middle).overlaps(stretch)) {
                return true;
            }
            if (code.get(middle).start() < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** The definitions of this note that can be trusted, as places of the glossary, in order. */
    List<Place> definitions() {
        Set<TermKey> labels = new TreeSet<>();
        for (Definition definition : note().definitions()) {
            if (isTrusted(definition)) {
                labels.add(TermKey.of(definition.label()));
            }
        }
        List<Place> own = new ArrayList<>();
        for (TermKey label : labels) {
            for (Place place : places(label)) {
                boolean here = place.note().equals(id()) && place.labelKey().equals(label);
                if (here && isTrusted(place.definition())) {
                    own.add(place);
                }
            }
        }
        own.sort(null);
        return own;
    }

    /** The definitions that give a name to what they define; asked for once. */
    List<Place> places(TermKey key) {
        return places.computeIfAbsent(key, glossary::places);
    }

    /** Whether a definition says something and surely is one. */
    static boolean isTrusted(Definition definition) {
        return definition.evidence().tier() == Tier.DEFINED
                && !definition.shown().isEmpty();
    }

    private List<PassageMentions> findMentions() {
        List<PassageMentions> found = new ArrayList<>();
        for (Passage passage : prose().passages()) {
            found.add(new PassageMentions(passage, glossary.mentions(passage)));
        }
        return found;
    }

    private Map<String, Integer> countWords() {
        Map<String, Integer> counted = new HashMap<>();
        for (Passage passage : prose().passages()) {
            for (Word word : passage.words()) {
                counted.merge(word.form(), 1, Integer::sum);
            }
        }
        return counted;
    }
}
