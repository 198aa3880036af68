package dev.glossls.server.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of notes, whole and damaged. */
class CacheFileTest {
    private static final CacheKey KEY = new CacheKey(42, "de,en", "file:///notes");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Path file = folder.resolve("new folder/a.facts");
        CacheFile.write(file, KEY, Samples.small());
        check(Samples.small(), CacheFile.read(file, KEY));
        assertEquals(List.of(file), listed(file.resolveSibling(".")), "nothing else is left there");
    }

    @Test
    void whatIsWrittenLaterTakesItsPlace() throws IOException {
        Path file = folder.resolve("a.facts");
        CacheFile.write(file, KEY, Samples.small());
        CacheFile.write(file, KEY, Samples.small().subList(0, 1));
        check(Samples.small().subList(0, 1), CacheFile.read(file, KEY));
    }

    @Test
    void noNotesAreNotesToo() throws IOException {
        Path file = folder.resolve("a.facts");
        CacheFile.write(file, KEY, List.of());
        assertEquals(Set.of(), CacheFile.read(file, KEY).ids());
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() throws IOException {
        assertEquals(Set.of(), CacheFile.read(folder.resolve("none"), KEY).ids());
    }

    @Test
    void anotherBuildOrSettingOrFolderHasOtherNotes() throws IOException {
        Path file = folder.resolve("a.facts");
        CacheFile.write(file, KEY, Samples.small());
        for (CacheKey other : List.of(
                new CacheKey(43, "de,en", "file:///notes"),
                new CacheKey(42, "", "file:///notes"),
                new CacheKey(42, "de,en", "file:///other"))) {
            assertEquals(Set.of(), CacheFile.read(file, other).ids());
        }
    }

    @Test
    void aFileInWhichAnyByteIsChangedIsRefused() throws IOException {
        Path file = folder.resolve("a.facts");
        CacheFile.write(file, KEY, Samples.small());
        byte[] bytes = Files.readAllBytes(file);
        check(Samples.small(), CacheFile.of(bytes, KEY));
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                bytes[i] ^= (byte) (1 << bit);
                assertThrows(StreamCorruptedException.class, () -> CacheFile.of(bytes, KEY));
                bytes[i] ^= (byte) (1 << bit);
            }
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() throws IOException {
        Path file = folder.resolve("a.facts");
        CacheFile.write(file, KEY, Samples.small());
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(StreamCorruptedException.class, () -> CacheFile.of(cut, KEY));
        }
    }

    @Test
    void theStampHasToProveThatAFileIsTheSame() throws IOException {
        Path file = folder.resolve("a.facts");
        KeptNote kept =
                new KeptNote(new FileStamp(10, 5, true), 77, Samples.labelled().get(0));
        CacheFile.write(file, KEY, List.of(kept));
        StoredNotes stored = CacheFile.read(file, KEY);
        assertEquals(Optional.of(kept), stored.unchanged(kept.note().id(), new FileStamp(10, 5, true)));
        assertEquals(Optional.empty(), stored.unchanged(kept.note().id(), new FileStamp(10, 6, true)));
        assertEquals(Optional.empty(), stored.unchanged(kept.note().id(), new FileStamp(11, 5, true)));
        FileStamp later = new FileStamp(10, 6, true);
        assertEquals(
                Optional.of(later),
                stored.sameBytes(kept.note().id(), later, 77).map(KeptNote::stamp));
        assertEquals(Optional.empty(), stored.sameBytes(kept.note().id(), later, 78));
        assertEquals(Optional.empty(), stored.sameBytes(kept.note().id(), new FileStamp(11, 6, true), 77));
    }

    @Test
    void aStampFromRightAfterTheChangeProvesNothing() throws IOException {
        Path file = folder.resolve("a.facts");
        KeptNote kept =
                new KeptNote(new FileStamp(10, 5, false), 77, Samples.labelled().get(0));
        CacheFile.write(file, KEY, List.of(kept));
        StoredNotes stored = CacheFile.read(file, KEY);
        assertEquals(Optional.empty(), stored.unchanged(kept.note().id(), new FileStamp(10, 5, true)));
        assertTrue(stored.sameBytes(kept.note().id(), new FileStamp(10, 5, true), 77)
                .isPresent());
    }

    /** Whoever reads meanwhile sees what one of them wrote, never a mixture and never a part. */
    @Test
    void writersAtTheSameTimeDoNotMix() throws Exception {
        Path file = folder.resolve("a.facts");
        List<KeptNote> many = Samples.small();
        List<KeptNote> few = many.subList(0, 1);
        CacheFile.write(file, KEY, few);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (List<KeptNote> notes : List.of(many, few)) {
                tasks.add(() -> {
                    for (int i = 0; i < 50; i++) {
                        CacheFile.write(file, KEY, notes);
                    }
                    return 0;
                });
            }
            tasks.add(() -> {
                for (int i = 0; i < 100; i++) {
                    StoredNotes stored = CacheFile.read(file, KEY);
                    check(stored.ids().size() == 1 ? few : many, stored);
                }
                return 0;
            });
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                assertEquals(0, done.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(file), listed(folder));
    }

    private static void check(List<KeptNote> expected, StoredNotes stored) throws IOException {
        assertEquals(expected.size(), stored.ids().size());
        for (KeptNote kept : expected) {
            assertEquals(Optional.of(kept), stored.sameBytes(kept.note().id(), kept.stamp(), kept.checksum()));
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.normalize())) {
            return files.toList();
        }
    }
}
