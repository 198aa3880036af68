package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every relation tells where it was said, and how. */
class KinshipTest {
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of("a.md", """
            # Boats

            A ketch is a kind of yacht.

            - **Ketch**: a boat with two masts and a mizzen
            - **Yacht**: sailing boat
            - **Sailing boat**: a boat that the wind moves
            - **Small sailing boat**: one for a pond
            """, "b/c.md", """
            # Ketch

            Vehicle > Sailing boat > Ketch

            - **Vehicle**: what carries people and goods
            - **Mizzen**: the sail at the back of a ketch
            """));

    @Test
    void aSentenceALineAShortMeaningAndALabelSayWhatIsBroader() {
        check(
                broader("ketch"),
                "Yacht KIND_OF a.md: ketch is a kind of yacht",
                "Sailing boat CHAIN b/c.md: Sailing boat > Ketch");
        check(broader("yacht"), "Sailing boat SHORT_MEANING a.md: Yacht**: sailing boat");
        check(broader("sailing boat"), "Vehicle CHAIN b/c.md: Vehicle > Sailing boat");
        check(broader("small sailing boat"), "Sailing boat COMPOUND a.md: Small sailing boat");
    }

    @Test
    void eachKindIsNamedOnceWithTheNearestEvidence() {
        check(
                narrower("sailing boat"),
                "Yacht SHORT_MEANING a.md: Yacht**: sailing boat",
                "Ketch CHAIN b/c.md: Sailing boat > Ketch",
                "Small sailing boat COMPOUND a.md: Small sailing boat");
    }

    @Test
    void aDefinitionThatUsesAConceptIsTheEvidenceForBoth() {
        check(related("ketch"), "Mizzen USES a.md: a boat with two masts and a mizzen");
        check(related("mizzen"), "Ketch USES b/c.md: the sail at the back of a ketch");
    }

    @Test
    void ofEachSortSoManyAreGivenAsAreAskedFor() {
        String pots = """
                - **Pot**: clay, glaze and fire make one
                - **Clay**: earth
                - **Glaze**: glass on a pot
                - **Fire**: what hardens a pot
                - **Jug**: a pot for water
                - **Cup**: a pot for tea
                """;
        Glossary glossary = Glossary.of(List.of(note("p.md", pots)));
        Concept pot = glossary.meanings(TermKey.of("pot"), id("p.md")).get(0);
        List<String> labels = new ArrayList<>();
        glossary.kinship(id("p.md"))
                .related(pot, 2)
                .forEach(relation -> labels.add(relation.other().label()));
        assertEquals(List.of("Clay", "Glaze", "Fire", "Jug"), labels);
    }

    private static List<Relation> broader(String name) {
        return kinship().broader(concept(name));
    }

    private static List<Relation> narrower(String name) {
        return kinship().narrower(concept(name));
    }

    private static List<Relation> related(String name) {
        return kinship().related(concept(name), 10);
    }

    private static void check(List<Relation> relations, String... expected) {
        List<String> found = new ArrayList<>();
        for (Relation relation : relations) {
            String file = relation.note().uri().substring("file:///".length());
            String said = relation.span().of(TEXTS.getOrDefault(file, ""));
            found.add(relation.other().label() + " " + relation.way() + " " + file + ": " + said);
        }
        assertEquals(List.of(expected), found);
    }

    private static Kinship kinship() {
        return glossary().kinship(id("a.md"));
    }

    private static Concept concept(String name) {
        return glossary().meanings(TermKey.of(name), id("a.md")).get(0);
    }

    private static Glossary glossary() {
        List<Note> notes = new ArrayList<>();
        TEXTS.forEach((file, text) -> notes.add(note(file, text)));
        return Glossary.of(notes);
    }

    private static Note note(String file, String text) {
        return NoteParser.read(id(file), text).note();
    }

    private static NoteId id(String file) {
        return new NoteId("file:///" + file);
    }
}
