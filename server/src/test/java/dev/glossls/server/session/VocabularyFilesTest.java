package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.glossary.Vocabulary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the vocabulary's notes are written once, known again, and taken for no notes of anybody's. */
class VocabularyFilesTest {
    private static final NoteId NOTE = Vocabulary.notes("aws-ai-practitioner").stream()
            .map(Note::id)
            .findFirst()
            .orElseThrow();
    private static final String TEXT = Vocabulary.text(NOTE).orElseThrow();

    @TempDir
    private Path cache;

    private final Heard heard = new Heard();

    @Test
    void aCopyHoldsTheTextAndIsKnownAgain() throws IOException {
        Path file = write(TEXT);
        assertEquals(TEXT, Files.readString(file));
        assertEquals(NOTE, NoteUris.of(file));
        assertEquals(NOTE, NoteUris.of(NoteUris.file(file)));
        assertEquals(file, write(TEXT));
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test
    void whatOnlyLooksLikeACopyIsANoteLikeAnyOther() throws IOException {
        assertFalse(NoteUris.of(write(TEXT + "changed")).isVocabulary());
        assertFalse(
                NoteUris.of("file:///.vocabulary/0123456789abcdef/none/a.md").isVocabulary());
    }

    @Test
    void noScanFindsACopy() throws IOException {
        write(TEXT);
        assertEquals(List.of(), NoteFiles.find(List.of(cache), Settings.DEFAULT, Limits.DEFAULT, heard));
    }

    @Test
    void whatCannotBeWrittenIsReported() throws IOException {
        Path noFolder = Files.writeString(cache.resolve("file"), "x");
        assertEquals(Optional.empty(), VocabularyFiles.file(NOTE, TEXT, noFolder, heard));
        assertTrue(heard.warnings().toString().contains("cannot be shown"), heard.warnings()::toString);
    }

    private Path write(String text) {
        return VocabularyFiles.file(NOTE, text, cache, heard).orElseThrow();
    }
}
