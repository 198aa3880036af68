package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Prose;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary edited step by step answers every question like one made afresh from the same notes. */
class GlossaryHistoryTest {
    private static final int STEPS = 120;
    private static final int FILES = 90;
    private static final NoteId FROM = new NoteId("file:///n/3.md");
    private static final List<String> LABELS = List.of(
            "Sail",
            "Main sail",
            "mainsail",
            "Sailing boat",
            "Boat",
            "Rope",
            "Ropes",
            "Automatic identification system",
            "AIS",
            "Anchor",
            "Anchor chain",
            "Steel anchor chain",
            "Chain",
            "Anchoring",
            "Fore sail",
            "Artificial island");
    private static final List<String> LINES = List.of(
            "- **%s**: a thing on board that is used with a %s\n",
            "- **%s (AIS)**: a %s that is seen from afar\n",
            "- **%s**: the fabric sewn of narrow panels beneath every %s\n",
            "- **%s**: an animal under water that hunts at night for a %s\n",
            "- **%s** (also called %s): what a crew needs\n",
            "# %s\n\nA %s is a part of every ship.\n\n",
            "A %s is a kind of %s.\n\n",
            "%s > %s > Thing\n\n",
            "- %s - the name of some %s\n",
            "- %s, %s\n");
    private static final Prose TEXT =
            Prose.plain("The mainsail and the main sails of a sailing boat; AIS, ais, an anchor-chain,\n"
                    + "Anchored ropes, BOAT.\n\nAutomatic identification systems (AIS) on an artificial island.");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editedEqualsFresh(long seed) {
        Random random = new Random(seed);
        SortedMap<NoteId, Note> notes = new TreeMap<>();
        for (int i = 0; i < FILES / 2; i++) {
            put(notes, note(random));
        }
        Glossary edited = Glossary.of(notes.values());
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(4) == 0) {
                NoteId gone = id(random);
                notes.remove(gone);
                edited = edited.without(gone);
            } else {
                Note note = note(random);
                put(notes, note);
                edited = edited.with(note);
            }
            check(edited, notes.values(), "seed " + seed + ", step " + step);
        }
    }

    private static void check(Glossary edited, Collection<Note> notes, String where) {
        Glossary fresh = Glossary.of(notes);
        assertEquals(List.copyOf(notes), List.copyOf(edited.notes()), where);
        assertEquals(fresh.keys(), edited.keys(), where);
        for (TermKey key : fresh.keys()) {
            assertEquals(fresh.meanings(key, FROM), edited.meanings(key, FROM), where + ": " + key);
            assertEquals(relations(fresh, key), relations(edited, key), where + ": " + key);
        }
        for (String name : List.of("AIS", "main sails", "boat", "thing")) {
            TermKey key = TermKey.of(name);
            assertEquals(Hovers.card(fresh, key, FROM), Hovers.card(edited, key, FROM), where + ": " + name);
        }
        for (Passage passage : TEXT.passages()) {
            assertEquals(fresh.mentions(passage), edited.mentions(passage), where);
        }
        for (String typed : List.of("an", "main sa", "ais", "bota", "sailing b")) {
            assertEquals(complete(fresh, typed), complete(edited, typed), where + ": " + typed);
        }
    }

    private static List<List<Relation>> relations(Glossary glossary, TermKey key) {
        Kinship kinship = glossary.kinship(FROM);
        List<List<Relation>> relations = new ArrayList<>();
        for (Concept concept : glossary.meanings(key, FROM)) {
            relations.add(kinship.broader(concept));
            relations.add(kinship.narrower(concept));
            relations.add(kinship.related(concept, 3));
        }
        return relations;
    }

    private static List<Completion> complete(Glossary glossary, String typed) {
        return Completions.at(glossary, FROM, typed, Prose.plain(typed), typed.length(), 1).stream()
                .toList();
    }

    private static void put(SortedMap<NoteId, Note> notes, Note note) {
        notes.put(note.id(), note);
    }

    private static Note note(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.add(String.format(LINES.get(random.nextInt(LINES.size())), label(random), label(random)));
        }
        return NoteParser.read(id(random), String.join("", lines)).note();
    }

    private static String label(Random random) {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private static NoteId id(Random random) {
        int file = random.nextInt(FILES);
        return file % 9 == 0 ? NoteId.vocabulary("sailing", file + ".md") : new NoteId("file:///n/" + file + ".md");
    }
}
