package dev.glossls.glossary;

import dev.glossls.index.Mention;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Reading;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another name for a term, wherever notes mention it by the old one: in the form in which it is written at each place. Of
 * the names of a concept only the one that was pointed at changes.
 */
public final class Renaming {
    private final Glossary glossary;
    private final Concept concept;
    private final TermKey key;
    private final String old;

    private Renaming(Glossary glossary, Concept concept, TermKey key, String old) {
        this.glossary = glossary;
        this.concept = concept;
        this.key = key;
        this.old = old;
    }

    /**
     * The renaming of the term that somebody points at.
     *
     * @return absent if only built-in notes define it, for those cannot be changed
     */
    public static Optional<Renaming> of(Glossary glossary, Pointed pointed) {
        Concept concept = pointed.concept();
        for (Place place : concept.places()) {
            int name = place.keys().indexOf(pointed.key());
            if (name >= 0 && !place.note().isVocabulary()) {
                String written = place.definition().names().get(name);
                return Optional.of(new Renaming(glossary, concept, pointed.key(), written));
            }
        }
        return Optional.empty();
    }

    /** The name that changes, as its nearest definition has it. */
    public String old() {
        return old;
    }

    /** Why a name cannot be taken, in words; absent if it can. */
    public Optional<String> refusal(String name) {
        TermKey wanted = TermKey.of(name);
        if (wanted.isEmpty() || name.lines().count() > 1) {
            return Optional.of("A name needs a letter or digit, and stands on one line.");
        }
        for (Place place : glossary.places(wanted)) {
            if (!concept.places().contains(place)) {
                int line = place.definition().line() + 1;
                String where = place.note().isVocabulary()
                        ? "the built-in vocabulary " + place.note().shortName()
                        : place.note().shortName() + ":" + line;
                return Optional.of("\"" + name + "\" names something else already, in " + where + ".");
            }
        }
        return Optional.empty();
    }

    /** Whether the old name, in a note, may also mean something else, so that somebody should look at the changes. */
    public boolean isDoubtful(NoteId note) {
        return glossary.meanings(key, note).size() > 1;
    }

    /**
     * What changes in a note, in the order of the source.
     *
     * @param source the text of the note
     * @param reading what it says
     */
    public List<Replacement> in(String source, Reading reading, String name) {
        NoteId note = reading.note().id();
        List<Replacement> changes = new ArrayList<>();
        if (isMeantIn(note)) {
            for (Passage passage : reading.prose().passages()) {
                for (Mention mention : glossary.mentions(passage)) {
                    if (mention.key().equals(key)) {
                        change(source, passage, mention.span(), name, changes);
                    }
                }
            }
            addLabelsOutsideProse(source, reading.note(), name, changes);
            changes.sort((one, other) -> one.span().compareTo(other.span()));
        }
        return changes;
    }

    private boolean isMeantIn(NoteId note) {
        List<Concept> meanings = glossary.meanings(key, note);
        return !meanings.isEmpty() && meanings.get(0).isSame(concept);
    }

    private void change(String source, Passage passage, Span place, String name, List<Replacement> changes) {
        int start = passage.at(place.start()).orElse(0);
        int end = passage.at(place.end() - 1).orElse(start) + 1;
        String written = passage.text().substring(start, end);
        String spelled = new Respelling(written, old).of(name);
        if (written.equals(place.of(source))) {
            changes.add(new Replacement(place, isLinkTarget(source, place) ? written + "|" + spelled : spelled));
        } else {
            changeAcrossMarkup(passage, passage.words(new Span(start, end)), spelled, changes);
        }
    }

    /** Word by word, so that the marks between the words stay; what is too much goes, or comes behind the last word. */
    private static void changeAcrossMarkup(
            Passage passage, List<Word> words, String spelled, List<Replacement> changes) {
        List<Word> parts = Words.of(spelled);
        for (int i = 0; i < words.size(); i++) {
            boolean isLast = i == words.size() - 1;
            int from = i == 0 ? 0 : i < parts.size() ? parts.get(i).start() : spelled.length();
            int to = isLast ? spelled.length() : i < parts.size() ? parts.get(i).end() : spelled.length();
            changes.add(
                    new Replacement(passage.source(words.get(i).span()), spelled.substring(from, Math.max(from, to))));
        }
    }

    /** Whether the place is all of a wiki link: what it leads to stays, only what is shown changes. */
    private static boolean isLinkTarget(String source, Span place) {
        return source.startsWith("[[", place.start() - 2) && source.startsWith("]]", place.end());
    }

    /** Names in front matter are not prose. */
    private void addLabelsOutsideProse(String source, Note note, String name, List<Replacement> changes) {
        for (Definition definition : note.definitions()) {
            Span label = definition.nameSpan();
            boolean written = label.end() <= source.length()
                    && TermKey.of(definition.label()).equals(key)
                    && TermKey.of(label.of(source)).equals(key);
            if (written && changes.stream().noneMatch(change -> change.span().overlaps(label))) {
                changes.add(new Replacement(label, new Respelling(label.of(source), old).of(name)));
            }
        }
    }
}
