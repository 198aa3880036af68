package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.cache.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads one after the other, each as a server of its own would do it. */
class NoteLoadTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final long BUILD = 1;

    @TempDir
    private Path folder = Path.of("");

    private final Heard heard = new Heard();

    /** What a load yields, and which files it had to look into. */
    private record Loaded(Map<NoteId, Note> notes, Set<String> read) {}

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        write("sub/b.md", "- **Ebb**: the tide that goes out", LONG_AGO);
        Loaded first = load();
        assertEquals(Set.of("a.md", "b.md"), first.read());
        Loaded second = load();
        assertEquals(Set.of(), second.read());
        assertEquals(first.notes(), second.notes());
        checkAsWithoutCache(second);
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        write("b.md", "- **Ebb**: the tide that goes out", LONG_AGO);
        load();
        write("b.md", "- **Flood**: the tide that comes in", LONG_AGO);
        Files.delete(folder.resolve("notes/a.md"));
        write("c.md", "- **Neap**: the lowest tide", LONG_AGO);
        Loaded second = load();
        assertEquals(Set.of("b.md", "c.md"), second.read());
        checkAsWithoutCache(second);
        assertEquals(Set.of(), load().read());
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeenRightAfterTheFirstReading() throws IOException {
        FileTime now = FileTime.from(Instant.now());
        write("a.md", "- **Tide pool**: a hollow", now);
        load();
        write("a.md", "- **Rock pool**: a hollow", now);
        checkAsWithoutCache(load());
    }

    @Test
    void aChangeThatKeepsTheSizeAloneIsSeen() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        load();
        write("a.md", "- **Rock pool**: a hollow", FileTime.fromMillis(LONG_AGO.toMillis() + 1));
        checkAsWithoutCache(load());
    }

    @Test
    void ofAFileThatOnlyHasAnotherTimeTheBytesAreCompared() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        Note first = load().notes().get(id("a.md"));
        write("a.md", "- **Tide pool**: a hollow", FileTime.fromMillis(LONG_AGO.toMillis() + 1));
        Loaded second = load();
        assertEquals(Set.of("a.md"), second.read());
        assertEquals(first, second.notes().get(id("a.md")));
        assertEquals(Set.of(), load().read(), "the new time is known from now on");
    }

    @Test
    void otherLanguagesReadAllAgain() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        load();
        assertEquals(Set.of("a.md"), load(BUILD, settings("de")).read());
        assertEquals(Set.of("a.md"), load(BUILD, Settings.DEFAULT).read());
    }

    @Test
    void anotherBuildReadsAllAgain() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        load();
        assertEquals(Set.of("a.md"), load(BUILD + 1, Settings.DEFAULT).read());
    }

    @Test
    void aDamagedCacheIsToldOfOnceAndChangesNothing() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        load();
        Path file = cacheFile();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i += 7) {
            byte[] damaged = i % 2 == 0 ? bytes.clone() : Arrays.copyOf(bytes, i);
            if (i % 2 == 0) {
                damaged[i] ^= 1;
            }
            Files.write(file, damaged);
            int told = heard.notices().size();
            Loaded loaded = load();
            assertEquals(Set.of("a.md"), loaded.read());
            checkAsWithoutCache(loaded);
            assertEquals(told + 1, heard.notices().size(), heard.notices().toString());
            assertTrue(
                    heard.notices().get(told).contains("was dropped"),
                    heard.notices().toString());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        Files.writeString(folder.resolve("cache"), "a file is in the way");
        checkAsWithoutCache(load());
        assertFalse(heard.notices().isEmpty());
        Files.delete(folder.resolve("cache"));
        Path closed = Files.createDirectory(folder.resolve("cache"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "rights do not bind this user");
        checkAsWithoutCache(load());
        assertTrue(closed.toFile().setWritable(true));
    }

    @Test
    void aNoteThatWasLeftOutIsTriedAgain() throws IOException {
        write("a.md", "- **Tide pool**: a hollow " + "x".repeat(2000), LONG_AGO);
        NoteReader none = new NoteReader(new Limits(10, 10_000, 10, Limits.DEFAULT.reading(), 10), heard);
        load(BUILD, Settings.DEFAULT, none);
        Loaded second = load();
        assertEquals(Set.of("a.md"), second.read());
        checkAsWithoutCache(second);
    }

    @Test
    void foldersOfAWorkspaceAreKeptEachByItself() throws IOException {
        write("a.md", "- **Tide pool**: a hollow", LONG_AGO);
        load();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.setLastModifiedTime(Files.writeString(other.resolve("b.md"), "- **Ebb**: out"), LONG_AGO);
        List<Path> both = List.of(other, folder.resolve("notes"));
        assertEquals(
                Set.of("b.md"), load(BUILD, Settings.DEFAULT, reader(), both).read());
        assertEquals(Set.of(), load(BUILD, Settings.DEFAULT, reader(), both).read());
        assertEquals(Set.of(), load().read());
    }

    @Test
    void vocabulariesAreKeptToo() {
        String name = "aws-ai-practitioner";
        NoteCache first = cache(BUILD, Settings.DEFAULT, List.of());
        List<Note> read = first.vocabulary(name);
        first.complete();
        assertEquals(
                Set.copyOf(read),
                Set.copyOf(cache(BUILD, Settings.DEFAULT, List.of()).vocabulary(name)));
        assertEquals(read, NoteCache.none().vocabulary(name));
    }

    @Test
    void theNeighboursOfOpenNotesComeFirst() throws IOException {
        for (String name : List.of("a/1.md", "b/1.md", "b/2.md", "c/1.md", "c/deep/1.md")) {
            write(name, "", LONG_AGO);
        }
        List<NoteFile> files =
                NoteFiles.scan(List.of(folder.resolve("notes")), Settings.DEFAULT, Limits.DEFAULT, heard);
        List<NoteId> open = List.of(id("c/new.md"), id("b/2.md"), new NoteId("untitled:x"));
        assertEquals(
                List.of("b/1.md", "b/2.md", "c/1.md", "a/1.md", "c/deep/1.md"),
                Loader.neighboursFirst(files, open).stream()
                        .map(file -> folder.resolve("notes")
                                .relativize(file.path())
                                .toString()
                                .replace('\\', '/'))
                        .toList());
    }

    private void checkAsWithoutCache(Loaded loaded) {
        NoteLoad without =
                new NoteLoad(NoteCache.none(), reader(), Settings.DEFAULT.languages(), Limits.DEFAULT, heard);
        assertEquals(run(without, List.of(folder.resolve("notes"))).notes(), loaded.notes());
    }

    private Loaded load() {
        return load(BUILD, Settings.DEFAULT);
    }

    private Loaded load(long build, Settings settings) {
        return load(build, settings, reader());
    }

    private Loaded load(long build, Settings settings, NoteReader reader) {
        return load(build, settings, reader, List.of(folder.resolve("notes")));
    }

    private Loaded load(long build, Settings settings, NoteReader reader, List<Path> roots) {
        NoteCache cache = cache(build, settings, roots);
        Loaded loaded = run(new NoteLoad(cache, reader, settings.languages(), Limits.DEFAULT, heard), roots);
        cache.complete();
        return loaded;
    }

    private Loaded run(NoteLoad load, List<Path> roots) {
        Map<NoteId, Note> notes = new TreeMap<>();
        Set<String> read = new TreeSet<>();
        for (NoteFile file : NoteFiles.scan(roots, Settings.DEFAULT, Limits.DEFAULT, heard)) {
            if (!load.recall(file, notes)) {
                load.read(file, notes);
                read.add(String.valueOf(file.path().getFileName()));
            }
        }
        return new Loaded(notes, read);
    }

    private NoteCache cache(long build, Settings settings, List<Path> roots) {
        return NoteCache.open(new CacheFolder(folder.resolve("cache")), build, roots, settings, heard);
    }

    private NoteReader reader() {
        return new NoteReader(Limits.DEFAULT, heard);
    }

    private Path cacheFile() {
        return new CacheFolder(folder.resolve("cache"))
                .file(NoteUris.of(folder.resolve("notes")).uri());
    }

    private NoteId id(String name) {
        return NoteUris.of(folder.resolve("notes").resolve(name));
    }

    private void write(String name, String text, FileTime time) throws IOException {
        Path file = folder.resolve("notes").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.setLastModifiedTime(Files.writeString(file, text), time);
    }

    private static Settings settings(String language) {
        return Settings.DEFAULT.withLanguages(Settings.sorted(List.of(language)));
    }
}
