package dev.glossls.glossary;

import static dev.glossls.glossary.NotesByHand.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many more names than are offered the nearest are offered, though short ones are found first. */
class CompletionRankTest {
    private static final NoteId HERE = new NoteId("file:///notes/ai/here.md");

    /** All begin with "mod", so only nearness, use and length rank them. */
    @ParameterizedTest
    @ValueSource(ints = {60, 200, 3000})
    void theNearestNamesAreOfferedHoweverManyThereAre(int far) {
        List<Named> all = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(far);
        List<Note> notes = new ArrayList<>();
        notes.add(named("notes/ai/here.md", 20, 30, random, all));
        notes.add(named("notes/ai/beside.md", 100, 25, random, all));
        notes.add(named("notes/other/far.md", far, 0, random, all));
        String text = "With " + all.get(5).name() + ". And " + all.get(40).name() + ". Then mod";
        all.sort(Comparator.comparingInt(Named::distance)
                .thenComparing(name -> !text.contains(name.name()))
                .thenComparingInt(name -> name.name().length())
                .thenComparing(Named::name));
        List<String> expected = all.stream().map(Named::name).limit(50).toList();
        assertEquals(expected, offered(Glossary.of(notes), text));
    }

    @Test
    void aNearNameWithASlipIsOfferedThoughManyAreFartherOff() {
        String[] far = IntStream.range(0, 500)
                .mapToObj(i -> "kernel" + (char) ('a' + i % 26) + i)
                .toArray(String[]::new);
        Glossary glossary =
                Glossary.of(List.of(note("notes/b/far.md", far), note("notes/ai/here.md", "kernel of a long name")));
        List<String> offered = offered(glossary, "kerenl");
        assertEquals(50, offered.size());
        assertEquals("kernel of a long name", offered.get(0));
    }

    @Test
    void whatStandsAroundTheCaretIsUsed() {
        UsedNames used = new UsedNames("The Model Cards, a re-model; (C++) and .NET\nremodels");
        for (String name : List.of("model card", "Model", "C++", ".net", "re-model", "remodel")) {
            assertTrue(used.has(name), name);
        }
        for (String name : List.of("mode", "card model", "odel", "C", "")) {
            assertEquals(name.equals("C"), used.has(name), name);
        }
    }

    /** A name and how far its definition is from the note that is written. */
    private record Named(String name, int distance) {}

    private static Note named(String path, int count, int longer, SplittableRandom random, List<Named> all) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String letters = "qxjz".repeat(1 + random.nextInt(3)) + "w".repeat(longer);
            names.add("mod" + letters + all.size());
            all.add(new Named("mod" + letters + all.size(), HERE.distanceTo(new NoteId("file:///" + path))));
        }
        return note(path, names.toArray(String[]::new));
    }

    private static List<String> offered(Glossary glossary, String text) {
        return Completions.at(glossary, HERE, text, Prose.plain(text), text.length(), 1)
                .orElseThrow()
                .suggestions()
                .stream()
                .map(Suggestion::name)
                .toList();
    }
}
