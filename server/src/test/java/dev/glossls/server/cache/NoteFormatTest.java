package dev.glossls.server.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Notes as bytes. */
class NoteFormatTest {
    @Test
    void whatTheLabelledNotesSaySurvives() throws IOException {
        List<Note> notes = Samples.labelled();
        assertFalse(notes.isEmpty());
        for (Note note : notes) {
            check(note);
        }
    }

    @Test
    void whatNoTextWouldSaySurvivesToo() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            check(Samples.random(i, random));
        }
    }

    @Test
    void bytesThatAreCutAreRefused() {
        for (KeptNote kept : Samples.small()) {
            FactsWriter out = new FactsWriter();
            NoteEncoder encoder = new NoteEncoder(out);
            encoder.note(kept.note());
            byte[] bytes = out.toBytes();
            for (int end = 0; end < bytes.length; end++) {
                FactsReader in = new FactsReader(bytes, 0, end);
                assertThrows(
                        StreamCorruptedException.class,
                        () -> NoteDecoder.note(kept.note().id(), in, encoder.rules()));
            }
        }
    }

    /** No checksum stands before the decoder here: all that may be wrong with a note's bytes gets to it. */
    @Test
    void bytesThatAreChangedAreReadOrRefusedButNothingElse() {
        SplittableRandom random = new SplittableRandom(2);
        for (KeptNote kept : Samples.small()) {
            FactsWriter out = new FactsWriter();
            NoteEncoder encoder = new NoteEncoder(out);
            encoder.note(kept.note());
            byte[] bytes = out.toBytes();
            for (int i = 0; i < 20_000 && bytes.length > 0; i++) {
                byte[] changed = bytes.clone();
                for (int times = random.nextInt(3); times >= 0; times--) {
                    changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean() ? random.nextInt() : 0xFF);
                }
                readOrRefuse(kept.note().id(), changed, encoder.rules());
            }
        }
    }

    @Test
    void aCountThatNoBytesFollowAsksForNoMemory() {
        FactsWriter out = new FactsWriter();
        out.number(Integer.MAX_VALUE);
        byte[] bytes = out.toBytes();
        assertThrows(
                StreamCorruptedException.class,
                () -> NoteDecoder.note(new NoteId("file:///a.md"), new FactsReader(bytes, 0, bytes.length), List.of()));
        assertThrows(StreamCorruptedException.class, () -> new FactsReader(bytes, 0, bytes.length).text());
    }

    private static void readOrRefuse(NoteId id, byte[] bytes, List<String> rules) {
        try {
            assertEquals(
                    id,
                    NoteDecoder.note(id, new FactsReader(bytes, 0, bytes.length), rules)
                            .id());
        } catch (StreamCorruptedException e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    private static void check(Note note) throws IOException {
        FactsWriter out = new FactsWriter();
        NoteEncoder encoder = new NoteEncoder(out);
        encoder.note(note);
        byte[] bytes = out.toBytes();
        assertEquals(note, NoteDecoder.note(note.id(), new FactsReader(bytes, 0, bytes.length), encoder.rules()));
    }
}
