package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buffers and disk together, as answers see them. */
class WorkspaceTest {
    private static final NoteId A = new NoteId("file:///notes/a.md");
    private static final NoteId B = new NoteId("file:///notes/b.md");
    private static final List<String> PIECES = List.of(
            "- **Gradient descent**: an algorithm that finds a minimum.\n",
            "- **Weight decay**: a penalty on large weights.\n",
            "**Token** is a piece of a text 🙂.\n\n",
            "# Heading\n\n",
            "plain words about gradient descent\n",
            "🙂",
            "深度学习\r\n",
            "```\n",
            "\n");

    private final Heard heard = new Heard();
    private final Workspace workspace = new Workspace(new NoteReader(Limits.DEFAULT, heard), heard);

    @Test
    void typingOutsideDefinitionsKeepsTheGlossary() {
        workspace.open(A, "markdown", 1, "words\n\n- **Weight decay**: a penalty on large weights.\n");
        workspace.open(B, "markdown", 1, "some words");
        Glossary before = workspace.snapshot().glossary();
        workspace.change(B, Optional.of(2), full("some more words"));
        assertSame(before, workspace.snapshot().glossary());
    }

    @Test
    void typingADefinitionChangesTheGlossary() {
        workspace.open(A, "markdown", 1, "words\n");
        Glossary before = workspace.snapshot().glossary();
        workspace.change(A, Optional.of(2), full("- **Weight decay**: a penalty on large weights.\n"));
        assertNotSame(before, workspace.snapshot().glossary());
        assertEquals(List.of(new TermKey("weightdecay")), keys());
    }

    @Test
    void aSnapshotKeepsWhatHeldWhenItWasTaken() {
        workspace.open(A, "markdown", 1, "- **Weight decay**: a penalty on large weights.\n");
        Snapshot before = workspace.snapshot();
        workspace.change(A, Optional.of(2), full("nothing"));
        assertEquals(List.of(), keys());
        assertEquals(1, before.glossary().keys().size());
        assertEquals("nothing", workspace.snapshot().document(A).orElseThrow().text());
    }

    @Test
    void aClosedBufferGivesItsPlaceToTheDisk() {
        workspace.disk(Map.of(A, note(A, "- **Weight decay**: a penalty on large weights.\n")), true);
        workspace.open(A, "markdown", 1, "- **Gradient descent**: an algorithm that finds a minimum.\n");
        assertEquals(List.of(new TermKey("gradientdescent")), keys());
        workspace.close(A);
        assertEquals(List.of(new TermKey("weightdecay")), keys());
        assertEquals(Optional.empty(), workspace.snapshot().document(A));
    }

    @Test
    void aBufferThatWasLostComesBackInFullOnly() {
        workspace.open(A, "markdown", 1, "text");
        workspace.lose(A, "a test");
        workspace.change(A, Optional.of(2), insert("x"));
        assertEquals(Optional.empty(), workspace.snapshot().document(A));
        workspace.change(A, Optional.of(3), full("whole"));
        assertEquals("whole", workspace.snapshot().document(A).orElseThrow().text());
        assertEquals(3, workspace.snapshot().document(A).orElseThrow().version());
    }

    @Test
    void otherLanguagesReadBuffersAgain() {
        workspace.open(A, "markdown", 1, "text");
        Document before = workspace.snapshot().document(A).orElseThrow();
        workspace.settings(Settings.DEFAULT.withLanguages(Settings.sorted(List.of("de"))));
        assertNotSame(before, workspace.snapshot().document(A).orElseThrow());
        assertEquals("text", workspace.snapshot().document(A).orElseThrow().text());
    }

    @Test
    void aLateQuestionAboutAnOlderStateKeepsTheNewerGlossary() {
        Snapshot early = workspace.snapshot();
        workspace.disk(notes(Map.of(A, "**Tide pool**: a hollow that keeps water")), true);
        Glossary made = workspace.snapshot().glossary();
        early.glossary();
        workspace.settings(Settings.DEFAULT.withLanguages(Settings.sorted(List.of("de"))));
        assertSame(made, workspace.snapshot().glossary());
    }

    /** The invariant that all sharing between states rests on. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWorkspaceEditedAtRandomEqualsAFreshOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<NoteId, String> disk = new HashMap<>();
        Map<NoteId, String> open = new TreeMap<>();
        List<Snapshot> taken = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            NoteId id = new NoteId("file:///notes/" + random.nextInt(5) + ".md");
            switch (random.nextInt(5)) {
                case 0 -> {
                    disk.put(id, text(random));
                    workspace.disk(notes(disk), true);
                }
                case 1 -> {
                    disk.remove(id);
                    workspace.disk(notes(disk), true);
                }
                case 2 -> {
                    if (open.remove(id) != null) {
                        workspace.close(id);
                    }
                }
                default -> edit(random, open, id);
            }
            taken.add(workspace.snapshot());
            if (random.nextInt(3) == 0) {
                // An older state that is asked late must not disturb the newer ones.
                taken.get(random.nextInt(taken.size())).glossary();
                checkEqualsFresh(disk, open, "seed " + seed + ", step " + step);
            }
        }
        checkEqualsFresh(disk, open, "seed " + seed);
    }

    @Test
    void twoThousandEditsPassTheParanoidComparison() {
        workspace.settings(Settings.DEFAULT.withParanoia(true));
        SplittableRandom random = new SplittableRandom(11);
        Map<NoteId, String> disk = new HashMap<>();
        Map<NoteId, String> open = new TreeMap<>();
        for (int step = 0; step < 2000; step++) {
            NoteId id = new NoteId("file:///notes/" + random.nextInt(9) + ".md");
            if (random.nextInt(8) == 0) {
                disk.put(id, text(random));
                workspace.disk(notes(disk), true);
            } else if (random.nextInt(8) == 0 && open.remove(id) != null) {
                workspace.close(id);
            } else {
                edit(random, open, id);
            }
            workspace.snapshot().glossary();
        }
        checkEqualsFresh(disk, open, "after 2,000 edits");
    }

    @Test
    void theParanoidComparisonFindsAGlossaryThatIsWrong() {
        Note note = note(A, "**Tide pool**: a hollow that keeps water");
        Note other = note(A, "**Rock pool**: a hollow that keeps water");
        Derivation wrong = new Derivation(Map.of(A, note), Map.of(), Glossary.of(List.of(other)));
        State state = State.START.withDisk(Map.of(A, note), true).withSettings(Settings.DEFAULT.withParanoia(true));
        assertThrows(IllegalStateException.class, () -> wrong.to(state));
        wrong.to(state.withSettings(Settings.DEFAULT));
    }

    private void edit(SplittableRandom random, Map<NoteId, String> open, NoteId id) {
        String before = open.get(id);
        if (before == null) {
            String text = text(random);
            open.put(id, text);
            workspace.open(id, "markdown", 1, text);
            return;
        }
        int start = random.nextInt(before.length() + 1);
        int end = start + random.nextInt(Math.min(20, before.length() - start) + 1);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        open.put(id, before.substring(0, start) + piece + before.substring(end));
        workspace.change(id, Optional.empty(), new TextChange() {
            @Override
            public boolean isFull() {
                return false;
            }

            @Override
            public String apply(String text) {
                return text.substring(0, start) + piece + text.substring(end);
            }
        });
    }

    private void checkEqualsFresh(Map<NoteId, String> disk, Map<NoteId, String> open, String when) {
        Map<NoteId, String> all = new HashMap<>(disk);
        all.putAll(open);
        Glossary fresh = Glossary.of(notes(all).values());
        Glossary edited = workspace.snapshot().glossary();
        assertEquals(List.copyOf(fresh.notes()), List.copyOf(edited.notes()), when);
        assertEquals(fresh.keys(), edited.keys(), when);
        for (TermKey key : fresh.keys()) {
            assertEquals(fresh.meanings(key, A), edited.meanings(key, A), when);
        }
    }

    private List<TermKey> keys() {
        return List.copyOf(workspace.snapshot().glossary().keys());
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Map<NoteId, Note> notes(Map<NoteId, String> texts) {
        Map<NoteId, Note> notes = new HashMap<>();
        texts.forEach((id, text) -> notes.put(id, note(id, text)));
        return notes;
    }

    private static Note note(NoteId id, String text) {
        return NoteParser.read(id, text).note();
    }

    private static TextChange full(String text) {
        return change(text, true);
    }

    private static TextChange insert(String text) {
        return change(text, false);
    }

    private static TextChange change(String text, boolean full) {
        return new TextChange() {
            @Override
            public boolean isFull() {
                return full;
            }

            @Override
            public String apply(String before) {
                return full ? text : text + before;
            }
        };
    }
}
