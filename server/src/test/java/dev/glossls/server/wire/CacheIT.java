package dev.glossls.server.wire;

import static dev.glossls.server.wire.Editor.uri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers one after the other, and at once, that keep what notes say. */
@Timeout(120)
class CacheIT {
    private static final Path LABELLED = Path.of("../glossary/src/test/resources/labelled");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final List<String> TYPED = List.of("de", "al", "ne", "st", "pr");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyNotes() throws IOException {
        Files.createDirectory(folder.resolve("notes"));
        try (Stream<Path> files = Files.list(LABELLED)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".md")).toList()) {
                Path copy = folder.resolve("notes").resolve(file.getFileName());
                Files.setLastModifiedTime(Files.copy(file, copy), LONG_AGO);
            }
        }
    }

    @Test
    void aStartWithTheCacheAnswersAsOneWithout() throws IOException {
        List<String> without = answers("--no-cache", "0");
        assertTrue(Files.notExists(folder.resolve("cache")), "nothing is kept that is not wanted");
        assertEquals(without, answers("--stdio", "0"));
        assertEquals(2, kept().size(), "the folder's notes and the vocabulary's");
        assertEquals(without, answers("--stdio", count()));
    }

    @Test
    void aCacheThatIsDamagedChangesNoAnswer() throws IOException {
        List<String> without = answers("--no-cache", "0");
        assertEquals(without, answers("--stdio", "0"));
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x10;
            Files.write(file, bytes);
        }
        assertEquals(without, answers("--stdio", "0"));
        assertEquals(without, answers("--stdio", count()));
    }

    @Test
    void serversAtOnceLeaveACacheThatHolds() throws IOException {
        List<String> without = answers("--no-cache", "0");
        try (LspProcess one = start("--stdio");
                LspProcess other = start("--stdio")) {
            for (LspProcess server : List.of(one, other)) {
                Editor.on(server.client()).start(folder.resolve("notes"));
            }
            leave(one);
            leave(other);
        }
        assertEquals(2, kept().size());
        assertEquals(without, answers("--stdio", count()));
    }

    /** What a server answers to some questions; how many notes it has from the cache is checked. */
    private List<String> answers(String argument, String fromCache) throws IOException {
        List<String> answers = new ArrayList<>();
        try (LspProcess server = start("--log", folder.resolve("log").toString(), argument)) {
            Editor editor = Editor.on(server.client());
            editor.start(folder.resolve("notes"));
            for (Path note : notes()) {
                String text = Files.readString(note);
                editor.open(uri(note), text);
                for (int offset = 3; offset < text.length(); offset += text.length() / 5 + 1) {
                    answers.add(editor.hoverText(uri(note), offset).orElse(""));
                }
            }
            for (String typed : TYPED) {
                editor.open("untitled:" + typed, typed);
                answers.add(
                        editor.completion("untitled:" + typed, typed.length()).toString());
            }
            leave(server);
        }
        Path log = folder.resolve("log");
        String written = Files.readString(log);
        Files.delete(log);
        assertTrue(written.contains("notes, " + fromCache + " of them from the cache"), written);
        return answers;
    }

    /** Ends the conversation; when the process has ended, the cache is written. */
    private static void leave(LspProcess server) {
        server.client().request("shutdown", null);
        server.client().notify("exit", null);
        assertEquals(0, server.exitCode());
    }

    private LspProcess start(String... arguments) {
        return LspProcess.start(folder.resolve("cache"), arguments);
    }

    private String count() throws IOException {
        return String.valueOf(notes().size());
    }

    private List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("notes"))) {
            return files.sorted().toList();
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/notes"))) {
            return files.toList();
        }
    }
}
