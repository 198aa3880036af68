package dev.glossls.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary edited step by step completes like one made afresh. */
class CompletionHistoryTest {
    private static final List<String> WORDS = List.of(
            "model", "Model", "models", "tuning", "data", "Titan", "mode", "AI", "metric", "mixture", "memory",
            "margin", "matrix", "median", "merge", "mask", "mean", "map", "marker", "mind", "moment", "motion", "mesh",
            "mirror");
    private static final List<String> TYPED = List.of("m", "mod tu", "models", "mdl", "modle", "data mod", "tnuing");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void editedEqualsFresh(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Glossary edited = Glossary.of(List.of(randomNote(random, 0, 250), randomNote(random, 1, 3)));
        for (int step = 0; step < 12; step++) {
            int file = random.nextInt(6);
            edited = random.nextInt(4) == 0
                    ? edited.without(id(file))
                    : edited.with(randomNote(random, file, random.nextInt(8) == 0 ? 250 : 4));
            Glossary fresh = Glossary.of(edited.notes());
            for (String typed : TYPED) {
                assertEquals(complete(fresh, typed), complete(edited, typed), "seed " + seed + ", step " + step);
            }
        }
    }

    private static List<Object> complete(Glossary glossary, String typed) {
        return List.of(Completions.at(glossary, id(1), typed, Prose.plain(typed), typed.length(), 1));
    }

    private static Note randomNote(SplittableRandom random, int file, int most) {
        List<String> definitions = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String weak = random.nextInt(3) == 0 ? "?" : "";
            definitions.add(weak + name(random) + (random.nextInt(40) == 0 ? ", " + name(random) : ""));
        }
        return NotesByHand.note(id(file), definitions.toArray(String[]::new));
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            name.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(i > 1 ? random.nextInt(3) == 0 ? "-" : " " : "");
        }
        return name.toString();
    }

    private static NoteId id(int file) {
        return new NoteId("file:///" + (file % 2 == 0 ? "a/" : "b/") + file + ".md");
    }
}
