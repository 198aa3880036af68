package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.extract.NoteParser;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Passage;
import dev.glossls.note.Reading;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingTest {
    @Test
    void everyMentionKeepsItsForm() {
        check("tide pool", "rock basin", """
                # Shore

                - **Tide pool**: a hollow that keeps water. Crabs like a tide pool.

                Tide pools, the tide-pool's edge, a TIDE POOL and `tidePool`.
                """, """
                # Shore

                - **Rock basin**: a hollow that keeps water. Crabs like a rock basin.

                Rock basins, the rock-basin's edge, a ROCK BASIN and `rockBasin`.
                """);
    }

    @Test
    void marksAndLineEndsInsideAMentionStay() {
        check(
                "Tide pool",
                "rock basin",
                "- **Tide pool**: a hollow that keeps water\n\nWe saw a *tide* pool, a tide\npool and a **tide pool**.\n",
                "- **Rock basin**: a hollow that keeps water\n\nWe saw a *rock* basin, a rock\nbasin and a **rock basin**.\n");
        check(
                "Tide pool",
                "basin",
                "- **Tide pool**: a hollow that keeps water\n\nWe saw a *tide* **pool**.\n",
                "- **Basin**: a hollow that keeps water\n\nWe saw a *basin* ****.\n");
    }

    @Test
    void onlyTheNameThatWasPointedAtChanges() {
        String note = "- **Mean high water (MHW)**: the average of all high tides\n\nThe MHW is the mean high water.\n";
        check("MHW", "MHT", note, note.replace("MHW", "MHT"));
        check("mean high water", "mean high tide", note, note.replace("igh water", "igh tide"));
    }

    @Test
    void namesInTheFrontMatterKeepTheirQuotes() {
        String text =
                "---\ntitle: 'Tide pool'\naliases: [\"rock pool\", Gezeitentümpel]\n---\n\nThe rock pool keeps water.\n";
        check("rock pool", "sea basin", text, text.replace("rock pool", "sea basin"));
        check(
                "rock pool",
                "sea \"basin\"",
                text,
                text.replace("\"rock pool\"", "\"sea \\\"basin\\\"\"").replace("rock pool", "sea \"basin\""));
        text =
                "---\naliases:\n  - rock pool # small\n  - '[[Rock Pool]]'\n---\n\n# Tide pool\n\nThe rock pool keeps water.\n";
        check(
                "rock pool",
                "mother's pool",
                text,
                "---\naliases:\n  - mother's pool # small\n  - '[[Mother''s Pool]]'\n---\n\n# Tide pool\n\nThe mother's pool keeps water.\n");
        check(
                "rock pool",
                "pool: a",
                text,
                text.replace("- rock pool", "- \"pool: a\"")
                        .replace("Rock Pool", "Pool: a")
                        .replace("The rock pool", "The pool: a"));
        text = "+++\ntitle = \"Tide pool\"\naliases = ['rock pool']\n+++\n\nA tide pool, a rock pool.\n";
        check("rock pool", "sea basin", text, text.replace("rock pool", "sea basin"));
        check(
                "tide pool",
                "sea basin",
                text,
                text.replace("Tide pool", "Sea basin").replace("tide pool", "sea basin"));
    }

    @Test
    void theFrontMatterOfAnotherThingStays() {
        Map<String, String> notes = new TreeMap<>();
        notes.put("a.md", "- **Tide pool**: a hollow that keeps water. A tide pool.\n");
        notes.put("b.md", "---\ntitle: Tide pool\n---\n\nHow we saw a tide pool.\n");
        Map<String, String> renamed = renamed(notes, "a.md", "tide pool", "rock basin");
        assertEquals("---\ntitle: Tide pool\n---\n\nHow we saw a rock basin.\n", renamed.get("b.md"));
    }

    @Test
    void whatAWikiLinkLeadsToStays() {
        check("Tide pool", "rock basin", """
                - **Tide pool**: a hollow that keeps water

                See [[tide pool]], [[shore|tide pools]], [tide pool](a.md).
                """, """
                - **Rock basin**: a hollow that keeps water

                See [[tide pool|rock basin]], [[shore|rock basins]], [rock basin](a.md).
                """);
    }

    @Test
    void anotherThingOfTheSameNameStays() {
        Map<String, String> notes = new TreeMap<>();
        notes.put("sea/a.md", "- **Anchor**: a heavy hook that holds a ship in its place\n\nDrop the anchor.\n");
        notes.put(
                "tv/b.md",
                "- **Anchor**: a person who reads the news to the audience of a show\n\nThe anchor smiles.\n");
        Map<String, String> renamed = renamed(notes, "sea/a.md", "Anchor", "ship hook");
        assertEquals(
                "- **Ship hook**: a heavy hook that holds a ship in its place\n\nDrop the ship hook.\n",
                renamed.get("sea/a.md"));
        assertEquals(notes.get("tv/b.md"), renamed.get("tv/b.md"));
    }

    @Test
    void namesThatAreTakenAreRefusedWithTheirPlace() {
        String text =
                "- **Ebb**: the water goes\n- **Flood**: the water comes\n- **Neap tide** (or neap): a weak one\n";
        Glossary glossary = Glossary.of(List.of(note("a.md", text).note()));
        assertEquals(
                Optional.of("\"floods\" names something else already, in a.md:2."),
                renaming(glossary, "a.md", text, "Ebb").refusal("floods"));
        assertEquals(
                Optional.of("A name needs a letter or digit, and stands on one line."),
                renaming(glossary, "a.md", text, "Ebb").refusal(" - "));
        assertEquals(Optional.empty(), renaming(glossary, "a.md", text, "Ebb").refusal("EBB"));
        assertEquals(
                Optional.empty(), renaming(glossary, "a.md", text, "Neap tide").refusal("neap"));
    }

    @Test
    void builtInTermsCannotBeRenamed() {
        Note builtIn = NoteParser.read(NoteId.vocabulary("sea", "a.md"), "- **Ebb**: the water goes\n")
                .note();
        Glossary glossary = Glossary.of(List.of(builtIn));
        Reading reading = note("b.md", "The ebb.\n");
        Pointed pointed =
                Pointed.at(glossary, reading.note().id(), reading.prose(), 5).orElseThrow();
        assertEquals(Optional.empty(), Renaming.of(glossary, pointed));
    }

    /** Afterwards the new name stands wherever the old one stood, and the old one nowhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void renamedTextsMentionTheNewNameAsOften(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = List.of(
                "Tide pools ",
                "a *tide* pool ",
                "tide-pool ",
                "the tide\npool's ",
                "and ",
                "water 🙂 ",
                "TIDE POOL ",
                "[tide pool](x.md) ",
                "> quote\n",
                "\n\n- ",
                "`tide pool` ",
                "tide **pools** ",
                "\r\n",
                "pool ",
                "tide ");
        StringBuilder text = new StringBuilder("- **Tide pool**: a hollow that keeps water\n\n");
        for (int i = 0; i < 60; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        Map<String, String> notes = Map.of("a.md", text.toString());
        String renamed = renamed(notes, "a.md", "Tide pool", "rock basin").getOrDefault("a.md", "");
        assertEquals(count(text.toString(), "tide pool"), count(renamed, "rock basin"), renamed);
        assertEquals(0, count(renamed, "tide pool"), renamed);
    }

    private static int count(String text, String name) {
        Reading reading = note("a.md", text);
        TermKey key = TermKey.of(name);
        Glossary glossary = Glossary.of(List.of(NotesByHand.note("b.md", name)));
        int count = 0;
        for (Passage passage : reading.prose().passages()) {
            count += (int) glossary.mentions(passage).stream()
                    .filter(mention -> mention.key().equals(key))
                    .count();
        }
        return count;
    }

    private static void check(String name, String renamedTo, String text, String expected) {
        assertEquals(
                expected, renamed(Map.of("a.md", text), "a.md", name, renamedTo).get("a.md"));
    }

    private static Map<String, String> renamed(Map<String, String> notes, String in, String name, String renamedTo) {
        List<Note> facts = new ArrayList<>();
        notes.forEach((path, text) -> facts.add(note(path, text).note()));
        Glossary glossary = Glossary.of(facts);
        Renaming renaming = renaming(glossary, in, String.valueOf(notes.get(in)), name);
        Map<String, String> renamed = new TreeMap<>();
        notes.forEach((path, text) -> renamed.put(path, applied(text, changes(renaming, path, text, renamedTo))));
        return renamed;
    }

    private static List<Replacement> changes(Renaming renaming, String path, String text, String name) {
        Reading reading = note(path, text);
        return renaming.in(text, reading.note().id(), reading.prose(), name);
    }

    private static Renaming renaming(Glossary glossary, String path, String text, String name) {
        Reading reading = note(path, text);
        int body = Math.max(0, Math.max(text.lastIndexOf("---\n\n"), text.lastIndexOf("+++\n\n")));
        Pointed pointed = Pointed.at(glossary, reading.note().id(), reading.prose(), text.indexOf(name, body) + 1)
                .orElseThrow();
        return Renaming.of(glossary, pointed).orElseThrow();
    }

    private static String applied(String text, List<Replacement> changes) {
        StringBuilder applied = new StringBuilder(text);
        List<Replacement> lastFirst = new ArrayList<>(changes);
        Collections.reverse(lastFirst);
        for (Replacement change : lastFirst) {
            applied.replace(change.span().start(), change.span().end(), change.text());
        }
        assertTrue(applied.length() > 0);
        return applied.toString();
    }

    private static Reading note(String path, String text) {
        return NoteParser.read(new NoteId("file:///" + path), text);
    }
}
