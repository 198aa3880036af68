package dev.glossls.glossary;

import dev.glossls.extract.WrittenName;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
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
     * @param source the text of the note, from which the glossary was made
     * @param prose where it is prose
     */
    public List<Replacement> in(String source, NoteId note, Prose prose, String name) {
        List<Replacement> changes = new ArrayList<>(atTheHead(source, note, name));
        List<Span> changed = changes.stream().map(Replacement::span).toList();
        for (Occurrence occurrence : Occurrences.of(glossary, note, prose, concept)) {
            Span place = occurrence.span();
            Optional<Passage> passage =
                    prose.at(place.start()).filter(found -> found.span().covers(place));
            if (!occurrence.key().equals(key)
                    || place.end() > source.length()
                    || changed.stream().anyMatch(place::overlaps)) {
                continue;
            }
            if (passage.isPresent()) {
                change(source, passage.get(), place, name, changes);
            } else if (TermKey.of(place.of(source)).equals(key)) {
                changes.add(new Replacement(place, new Respelling(place.of(source), old).of(name)));
            }
        }
        return changes;
    }

    /** The old name in the front matter of a note that defines the term by that name; it is no prose. */
    private List<Replacement> atTheHead(String source, NoteId note, String name) {
        boolean defined = concept.places().stream()
                .anyMatch(place -> place.note().equals(note) && place.keys().contains(key));
        List<Replacement> changes = new ArrayList<>();
        for (WrittenName written : defined ? WrittenName.in(source) : List.<WrittenName>of()) {
            if (TermKey.of(written.name()).equals(key)) {
                String spelled = new Respelling(written.name(), old).of(name);
                changes.add(new Replacement(written.span(), written.saying(spelled)));
            }
        }
        return changes;
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
}
