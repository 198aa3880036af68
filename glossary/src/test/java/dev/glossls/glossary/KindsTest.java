package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.glossary.Kinds.Edge;
import dev.glossls.note.Broader;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Way;
import dev.glossls.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever notes say in whatever order: what is a kind of what forms no circle, and is the same from both ends. */
class KindsTest {
    private static final int NOTES = 6;
    private static final int STATEMENTS = 8;
    private static final List<Way> WAYS = List.of(Way.KIND_OF, Way.CHAIN, Way.SHORT_MEANING);
    /** Aliases, labels that end with others, a name that two share, and one that stands for different things. */
    private static final List<String> NAMES = List.of(
            "Sail",
            "Main sail, Mainsail, Great sail",
            "Fore sail",
            "Great fore sail, GFS",
            "Gaff rig, Rig",
            "Junk rig, Rig",
            "Great gaff rig",
            "Rope, Line",
            "Line",
            "Boat");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsAboveItselfAndTheOrderOfTheNotesDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Note> notes = notes(random);
        Glossary glossary = Glossary.of(notes);
        Set<String> edges = edges(glossary, "seed " + seed);
        assertTrue(edges.size() > 3, () -> "only " + edges);
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(notes, random);
            Glossary stepByStep = Glossary.empty();
            for (Note note : notes) {
                stepByStep = stepByStep.with(note);
            }
            assertEquals(edges, edges(stepByStep, "seed " + seed), "seed " + seed);
            assertEquals(lines(glossary), lines(stepByStep), "seed " + seed);
        }
    }

    /** All that is above and below, as seen from each note. */
    private static List<String> lines(Glossary glossary) {
        List<String> lines = new ArrayList<>();
        for (Note note : glossary.notes()) {
            Kinship kinship = glossary.kinship(note.id());
            for (Concept concept : concepts(glossary)) {
                lines.add(note.id() + ": " + kinship.broader(concept) + kinship.narrower(concept));
                List<Place> above = new ArrayList<>();
                kinship.above(concept).forEach(broader -> above.add(broader.anchor()));
                lines.add(above + " above " + concept.anchor());
                above.add(concept.anchor());
                assertEquals(above.size(), new HashSet<>(above).size(), () -> "twice in " + above);
            }
        }
        return lines;
    }

    /** Every pair of narrower and broader, which has to be the same from both ends, and never go in a circle. */
    private static Set<String> edges(Glossary glossary, String where) {
        Set<String> up = new TreeSet<>();
        Set<String> down = new TreeSet<>();
        Kinds kinds = new Kinds(glossary);
        for (Concept concept : concepts(glossary)) {
            kinds.broader(concept)
                    .forEach(edge -> up.add(
                            edge.narrower().anchor() + " < " + edge.broader().anchor()));
            kinds.narrower(concept)
                    .forEach(edge -> down.add(
                            edge.narrower().anchor() + " < " + edge.broader().anchor()));
            assertFalse(above(kinds, concept).contains(concept.anchor()), () -> where + ": above itself " + concept);
        }
        assertEquals(up, down, where);
        return up;
    }

    /** The anchors of all that is above a concept, on whichever way. */
    private static Set<Place> above(Kinds kinds, Concept concept) {
        Set<Place> above = new HashSet<>();
        List<Concept> open = new ArrayList<>(List.of(concept));
        while (!open.isEmpty()) {
            for (Edge edge : kinds.broader(open.remove(open.size() - 1))) {
                if (above.add(edge.broader().anchor())) {
                    open.add(edge.broader());
                }
            }
        }
        return above;
    }

    private static List<Concept> concepts(Glossary glossary) {
        List<Concept> concepts = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (Note note : glossary.notes()) {
            note.definitions().forEach(definition -> {
                Concept concept = glossary.concept(Place.of(note.id(), definition));
                if (seen.add(concept.anchor())) {
                    concepts.add(concept);
                }
            });
        }
        return concepts;
    }

    private static List<Note> notes(Random random) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            NoteId id = i == 0 ? NoteId.vocabulary("sea", "a.md") : new NoteId("file:///" + "s/".repeat(i % 3) + i);
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            Note named = NotesByHand.note(id, names.subList(0, 4).toArray(String[]::new));
            List<Broader> said = new ArrayList<>();
            for (int k = random.nextInt(STATEMENTS); k > 0; k--) {
                said.add(new Broader(name(random), name(random), way(random), new Span(random.nextInt(9), 20)));
            }
            notes.add(new Note(id, List.of(), named.definitions(), said));
        }
        return notes;
    }

    private static String name(Random random) {
        String[] names = NAMES.get(random.nextInt(NAMES.size())).split(", ");
        return names[random.nextInt(names.length)];
    }

    private static Way way(Random random) {
        return WAYS.get(random.nextInt(WAYS.size()));
    }
}
