package dev.glossls.glossary;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Tier;
import dev.glossls.note.Way;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds which concepts are defined with the help of which others. What a name in a definition stands for is decided from
 * the note of that definition.
 */
final class Uses {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+|\n");

    private final Glossary glossary;
    private final NoteId from;

    Uses(Glossary glossary, NoteId from) {
        this.glossary = glossary;
        this.from = from;
    }

    /** The concepts that a concept's definitions use, in the order of its definitions and the words in them. */
    List<Relation> by(Concept concept) {
        List<Relation> relations = new ArrayList<>();
        for (Place place : concept.places()) {
            if (counts(place.note(), place.definition(), concept)) {
                for (TermKey key : names(place)) {
                    relations.add(relation(nearest(key, place.note()), Way.USES, place));
                }
            }
        }
        return relations;
    }

    /**
     * The concepts whose definitions use a concept, as far as they are found around its definition.
     *
     * @param known the anchors of concepts that are not looked for
     * @param most how many are looked for
     */
    List<Relation> of(Concept concept, Set<Place> known, int most) {
        Search search = new Search(concept, known, most);
        Surroundings.of(glossary, concept.places().get(0).note(), from).forEach(search::in);
        return search.found;
    }

    /** A search for the definitions that use one concept. */
    private final class Search {
        /** Of so many definitions that seem to use the concept it is found out whether they do, for each one wanted. */
        private static final int TRIES = 3;

        private final Concept concept;
        private final NameTraces traces;
        private final int most;
        private final Set<TermKey> names;
        private final Set<Place> known;
        private final List<Relation> found = new ArrayList<>();
        private int tries;

        Search(Concept concept, Set<Place> known, int most) {
            this.concept = concept;
            this.traces = NameTraces.of(concept.names());
            this.most = most;
            this.names = concept.keys();
            this.known = new HashSet<>(known);
        }

        void in(Note note) {
            if (found.size() == most || tries == TRIES * most || !traces.mayBeIn(note)) {
                return;
            }
            for (Definition definition : note.definitions()) {
                boolean over = found.size() == most || tries == TRIES * most;
                if (!over && counts(note.id(), definition, concept) && traces.mayBeIn(definition.shown())) {
                    in(Place.of(note.id(), definition));
                }
            }
        }

        private void in(Place place) {
            if (glossary.count(place.labelKey()) > Senses.MOST) {
                return;
            }
            Place anchor = glossary.anchor(place);
            if (!known.contains(anchor)) {
                tries++;
                if (uses(place)) {
                    known.add(anchor);
                    found.add(relation(glossary.concept(place), Way.USED_BY, place));
                }
            }
        }

        private boolean uses(Place place) {
            return names(place.definition().meaning(), place)
                    || elaborating(place).stream().anyMatch(text -> names(text, place));
        }

        /** Whether a text names the concept: only the sentences that seem to are read. */
        private boolean names(String text, Place place) {
            for (String sentence : SENTENCE_END.split(text)) {
                List<TermKey> named = traces.mayBeIn(sentence) ? glossary.names(sentence) : List.of();
                for (TermKey name : named) {
                    if (names.contains(name) && nearest(name, place.note()).isSame(concept)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The names in a definition, in order. */
    private Set<TermKey> names(Place place) {
        Set<TermKey> names =
                new LinkedHashSet<>(glossary.names(place.definition().meaning()));
        elaborating(place).forEach(text -> names.addAll(glossary.names(text)));
        return names;
    }

    /** The texts of all that a definition shows; none where other definitions stand in that, for then they are theirs. */
    private List<String> elaborating(Place place) {
        List<String> texts = new ArrayList<>();
        if (!isAroundOthers(place)) {
            NoteParser.prose(place.definition().shown()).passages().forEach(passage -> texts.add(passage.text()));
        }
        return texts;
    }

    private boolean isAroundOthers(Place place) {
        Definition definition = place.definition();
        return glossary.note(place.note()).stream()
                .flatMap(note -> note.definitions().stream())
                .anyMatch(other -> isShown(other)
                        && definition.shownSpan().covers(other.nameSpan())
                        && !definition.nameSpan().overlaps(other.nameSpan()));
    }

    /** The concept that a name in a note stands for. */
    private Concept nearest(TermKey mentioned, NoteId note) {
        return glossary.meanings(mentioned, note).get(0);
    }

    private Relation relation(Concept other, Way way, Place place) {
        Concept seen = glossary.seen(other, from);
        return new Relation(seen, way, place.note(), place.definition().shownSpan());
    }

    /** A built-in definition says nothing about a concept of other notes. */
    private static boolean counts(NoteId note, Definition definition, Concept concept) {
        return isShown(definition) && (!note.isVocabulary() || concept.isBuiltIn());
    }

    private static boolean isShown(Definition definition) {
        return definition.evidence().tier() != Tier.WEAK;
    }
}
