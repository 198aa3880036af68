package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Somebody with a home of their own and a folder of notes on the seaside, whose name has a blank and an umlaut.
 *
 * @param home an empty folder
 */
record Person(Path home) {
    static final String TIDES = "tides.md";
    static final String WALK = "walk.md";

    private static final Path LAUNCHER =
            Path.of("../bin/glossls").toAbsolutePath().normalize();
    /** Shared by all tests, so that the archive of classes is made once. */
    private static final Path CACHE = Path.of("target/e2e/cache").toAbsolutePath();

    private static final Path TRANSCRIPTS = Path.of("target/e2e").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 90;

    /** A person with two notes: one defines, the other mentions, and has a slip of the finger. */
    static Person in(Path folder) throws IOException {
        Person person = new Person(Files.createDirectories(folder.resolve("home")));
        Files.createDirectories(person.notes().resolve(".git"));
        Files.writeString(person.note(TIDES), """
                # Tides

                - **Tide pool**: a hollow in the rock that keeps water when the sea goes out.
                - **Tidal resonance**: the growth of a tide in a bay whose own period is that of the tide.
                """);
        Files.writeString(person.note(WALK), """
                # A walk

                We looked into a tide pool for an hour.

                In a funnel the tiadl resonance can be strong.
                """);
        return person;
    }

    Path notes() {
        return home.resolve("Küste am Tag");
    }

    Path note(String name) {
        return notes().resolve(name);
    }

    String read(String note) throws IOException {
        return Files.readString(note(note));
    }

    /** Fails unless both notes are as they shall be: a term completed, the slip corrected, and the pool renamed. */
    void assertAllIsWritten() throws IOException {
        assertEquals("""
                # Tides

                - **Rock pool**: a hollow in the rock that keeps water when the sea goes out.
                - **Tidal resonance**: the growth of a tide in a bay whose own period is that of the tide.
                """, read(TIDES));
        assertEquals("""
                # A walk

                We looked into a rock pool for an hour.

                In a funnel the tidal resonance can be strong.
                Later we saw a rock pool
                """, read(WALK));
    }

    /** Tells an editor of the server with the command that is there for it, and says yes. */
    void setUp(String editor) throws IOException, InterruptedException {
        Path answers = Files.writeString(home.resolve("answers"), "y\n");
        Process setup = builder(List.of(LAUNCHER.toString(), "setup", editor, "--write"))
                .redirectInput(answers.toFile())
                .start();
        assertEquals(0, ended(setup), "glossls setup " + editor);
    }

    /** Runs a program until it ends, in the folder of notes, and returns all that it printed, which is kept. */
    String run(String transcript, List<String> command) throws IOException, InterruptedException {
        Path kept = transcript(transcript);
        Process process = builder(command)
                .redirectErrorStream(true)
                .redirectOutput(kept.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        int exitCode = ended(process);
        String printed = Files.readString(kept);
        assertEquals(0, exitCode, printed);
        return printed;
    }

    /** The file that keeps what an editor did. */
    static Path transcript(String name) throws IOException {
        return Files.createDirectories(TRANSCRIPTS).resolve(name + ".txt");
    }

    /** A program in the folder of notes, that knows no other home. */
    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(notes().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("TMUX"));
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("HOME", home.toString());
        environment.put("XDG_CACHE_HOME", CACHE.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TERM", "xterm-256color");
        return builder;
    }

    /** A script that the tests bring along, as a file. */
    Path script(String name) {
        Path file = home.resolve(name);
        try (InputStream in = Person.class.getResourceAsStream("/editors/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such script: " + name);
            }
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int ended(Process process) throws InterruptedException {
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
