package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are notes, and what stands in them. */
class NoteFilesTest {
    private static final Limits SMALL = new Limits(3, 100, 50, Duration.ofSeconds(2), 5);

    @TempDir
    private Path root;

    private final Heard heard = new Heard();

    @Test
    void markdownOfEveryKindIsANote() throws IOException {
        write("a.md", "b.markdown", "c.mdx", "d.qmd", "sub/e.Rmd", "f.txt", "md", "g.md.bak");
        check(Settings.DEFAULT, "a.md", "b.markdown", "c.mdx", "d.qmd", "sub/e.Rmd");
    }

    @Test
    void hiddenAndForeignFoldersAreLeftOut() throws IOException {
        write("a.md", ".obsidian/b.md", "node_modules/c.md", "x/target/d.md", "x/.git/e.md", "targets/f.md");
        check(Settings.DEFAULT, "a.md", "targets/f.md");
    }

    @Test
    void globsSayWhatIsIn() throws IOException {
        write("a.txt", "sub/b.txt", "sub/deep/c.txt", "d.md");
        check(settings(List.of("*.txt"), List.of()), "a.txt", "sub/b.txt", "sub/deep/c.txt");
        check(settings(List.of("**/*.txt"), List.of()), "a.txt", "sub/b.txt", "sub/deep/c.txt");
        check(settings(List.of("/*.txt"), List.of()), "a.txt");
        check(settings(List.of("sub/*.txt"), List.of()), "sub/b.txt");
        check(settings(List.of("sub/**"), List.of()), "sub/b.txt", "sub/deep/c.txt");
    }

    @Test
    void globsSayWhatIsOut() throws IOException {
        write("a.md", "drafts/b.md", "x/drafts/c.md", "x/d.md");
        check(settings(List.of("*.md"), List.of("drafts")), "a.md", "x/d.md");
        check(settings(List.of("*.md"), List.of("drafts/")), "a.md", "x/d.md");
        check(settings(List.of("*.md"), List.of("drafts/**")), "a.md", "x/d.md", "x/drafts/c.md");
        check(settings(List.of("*.md"), List.of("**/drafts/**")), "a.md", "x/d.md");
        check(settings(List.of("*.md"), List.of("a.md", "x/d.md")), "drafts/b.md", "x/drafts/c.md");
    }

    @Test
    void gitignoreFilesAreObeyedInEveryFolder() throws IOException {
        write("a.md", "out/b.md", "x/c.md", "x/d.md", "x/y/d.md", "keep/out/e.md");
        Files.writeString(root.resolve(".gitignore"), "/out/\n*.log\nd.md\n");
        Files.writeString(root.resolve("x/.gitignore"), "c.md\n!d.md\n");
        check(Settings.DEFAULT, "a.md", "keep/out/e.md", "x/d.md", "x/y/d.md");
    }

    @Test
    void theGitignoreOfTheRepositoryAroundCounts() throws IOException {
        write("repo/notes/a.md", "repo/notes/secret/b.md");
        Files.createDirectories(root.resolve("repo/.git"));
        Files.writeString(root.resolve("repo/.gitignore"), "secret\n");
        Path folder = root.resolve("repo/notes");
        assertEquals(
                List.of(folder.resolve("a.md")),
                NoteFiles.find(List.of(folder), Settings.DEFAULT, Limits.DEFAULT, heard));
    }

    @Test
    void aFileByItselfIsANoteWhateverItsName() throws IOException {
        write("a.txt");
        Path file = root.resolve("a.txt");
        assertEquals(List.of(file), NoteFiles.find(List.of(file), Settings.DEFAULT, Limits.DEFAULT, heard));
    }

    @Test
    void linksAreFollowedButLoopsEnd() throws IOException {
        write("notes/a.md", "elsewhere/b.md");
        Path notes = root.resolve("notes");
        link(notes.resolve("loop"), notes);
        link(notes.resolve("up"), root);
        link(notes.resolve("gone"), root.resolve("nowhere"));
        List<Path> found = NoteFiles.find(List.of(notes), Settings.DEFAULT, Limits.DEFAULT, heard);
        assertEquals(List.of(notes.resolve("a.md"), notes.resolve("up/elsewhere/b.md")), found);
    }

    @Test
    void aFolderWithoutRightsLosesNothingElse() throws IOException {
        write("a.md", "closed/b.md", "z.md");
        Path closed = root.resolve("closed");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "rights do not bind this user");
        check(Settings.DEFAULT, "a.md", "z.md");
        assertTrue(closed.toFile().setReadable(true));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertEquals(List.of(), NoteFiles.find(List.of(root.resolve("none")), Settings.DEFAULT, Limits.DEFAULT, heard));
    }

    @Test
    void tooManyNotesAreLeftOutWithAMessage() throws IOException {
        write("a.md", "b.md", "c.md", "d.md", "e.md");
        assertEquals(
                3, NoteFiles.find(List.of(root), Settings.DEFAULT, SMALL, heard).size());
        checkOneWarning("There are more than 3 notes");
    }

    @Test
    void tooManyBytesAreLeftOutWithAMessage() throws IOException {
        for (String name : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(root.resolve(name), "x".repeat(40));
        }
        assertEquals(
                2, NoteFiles.find(List.of(root), Settings.DEFAULT, SMALL, heard).size());
        checkOneWarning("There are more than 100 bytes of notes");
    }

    @Test
    void tooManyFoldersAreLeftOutWithAMessage() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.createDirectories(root.resolve("folder" + i));
        }
        NoteFiles.find(List.of(root), Settings.DEFAULT, SMALL, heard);
        checkOneWarning("There are more than 5 folders");
    }

    @Test
    void aNoteThatIsTooLargeIsNamed() throws IOException {
        write("a.md");
        Files.writeString(root.resolve("big.md"), "x".repeat(51));
        assertEquals(
                1, NoteFiles.find(List.of(root), Settings.DEFAULT, SMALL, heard).size());
        checkOneWarning(root.resolve("big.md") + " was left out: it is larger than 50 bytes");
    }

    @Test
    void bytesThatAreNoUtf8AreReplacedAndNoted() throws IOException {
        Path file = Files.write(root.resolve("a.md"), new byte[] {'a', (byte) 0xFF, 'b'});
        assertEquals(Optional.of("a\uFFFDb"), NoteFiles.text(file, Limits.DEFAULT, heard));
        assertEquals(1, heard.notices().size());
    }

    @Test
    void aReplacementSignThatSomebodyWroteIsNoMistake() throws IOException {
        Path file = Files.writeString(root.resolve("a.md"), "a\uFFFDb");
        assertEquals(Optional.of("a\uFFFDb"), NoteFiles.text(file, Limits.DEFAULT, heard));
        assertEquals(List.of(), heard.notices());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file = Files.write(root.resolve("a.md"), "\uFEFFtext".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("text"), NoteFiles.text(file, Limits.DEFAULT, heard));
    }

    @Test
    void aFileThatVanishesIsNoted() {
        assertEquals(Optional.empty(), NoteFiles.text(root.resolve("gone.md"), Limits.DEFAULT, heard));
        assertEquals(1, heard.notices().size());
    }

    @Test
    void aFileThatGrewTooLargeIsNotRead() throws IOException {
        Path file = Files.writeString(root.resolve("a.md"), "x".repeat(51));
        assertEquals(Optional.empty(), NoteFiles.text(file, SMALL, heard));
        checkOneWarning("larger than 50 bytes");
    }

    @Test
    void oneFileIsJudgedAsAScanWould() throws IOException {
        write("a.md", "b.txt", "drafts/c.md", ".hidden/d.md", "ignored/e.md", "x/f.md");
        Files.writeString(root.resolve(".gitignore"), "ignored\n");
        Settings settings = settings(List.of("*.md"), List.of("drafts"));
        Set<Path> found = Set.copyOf(NoteFiles.find(List.of(root), settings, Limits.DEFAULT, heard));
        for (String name : List.of("a.md", "b.txt", "drafts/c.md", ".hidden/d.md", "ignored/e.md", "x/f.md")) {
            Path file = root.resolve(name);
            assertEquals(found.contains(file), NoteFiles.isNote(root, file, settings, heard), name);
        }
        assertEquals(false, NoteFiles.isNote(root, root.resolveSibling("elsewhere.md"), settings, heard));
    }

    private void check(Settings settings, String... expected) {
        List<Path> found = NoteFiles.find(List.of(root), settings, Limits.DEFAULT, heard);
        List<String> names = found.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertEquals(List.of(expected), names);
    }

    private void checkOneWarning(String start) {
        assertEquals(1, heard.warnings().size(), heard.warnings().toString());
        assertTrue(heard.warnings().get(0).contains(start), heard.warnings().toString());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "x");
        }
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no links on this system");
        }
    }

    private static Settings settings(List<String> include, List<String> exclude) {
        return Settings.DEFAULT.withNotes(include, exclude);
    }
}
