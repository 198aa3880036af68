package dev.glossls.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a process of its own, in a copy of a checkout. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script: Windows has glossls.cmd in its place")
class LauncherIT {
    private static final Path JAR =
            Path.of(System.getProperty("glossls.jar", "target/glossls.jar")).toAbsolutePath();
    private static final Path LAUNCHER =
            Path.of("../bin/glossls").toAbsolutePath().normalize();
    private static final String CHECKOUT = "my größter checkout";
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    private Path launcher = Path.of("");
    private Path cache = Path.of("");

    /** What a process did. */
    private record Ended(int exitCode, String out, String err) {}

    /** A copy, so that the archives of this machine's real checkout stay as they are. */
    @BeforeEach
    void copyCheckout() throws IOException {
        Path home = folder.resolve(CHECKOUT);
        launcher = home.resolve("bin/glossls");
        cache = folder.resolve("cache");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(home.resolve("server/target"));
        Files.copy(LAUNCHER, launcher);
        Files.copy(LAUNCHER.resolveSibling("java.options"), launcher.resolveSibling("java.options"));
        Files.copy(JAR, home.resolve("server/target/glossls.jar"));
        assertTrue(launcher.toFile().setExecutable(true));
    }

    @Test
    void runsCommandsAndPassesTheirExitCodes() throws Exception {
        Path note = Files.writeString(folder.resolve("a note.md"), "- **Tide pool**: a hollow that keeps water\n");
        Ended terms = run("terms", note.toString());
        assertEquals(0, terms.exitCode(), terms.err());
        assertTrue(terms.out().contains("Tide pool"), terms.out());
        assertEquals(1, run("terms", folder.resolve("nowhere").toString()).exitCode());
        assertEquals(2, run("--no-such-option").exitCode());
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of(CHECKOUT, "bin/glossls"));
        launcher = Files.createSymbolicLink(folder.resolve("outer"), inner);
        Ended ended = run("--version");
        assertEquals(0, ended.exitCode(), ended.err());
        assertTrue(ended.out().startsWith("glossls "), ended.out());
    }

    @Test
    void aPathThatJavaCannotReadIsExplained() throws Exception {
        Path elsewhere = Files.move(launcher.resolveSibling("..").normalize(), folder.resolve("crème brûlée 🙂"));
        launcher = elsewhere.resolve("bin/glossls");
        Ended ended = run("--version");
        assertEquals(1, ended.exitCode());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("emoji"), ended.err());
        launcher = Files.move(elsewhere, folder.resolve("crème brûlée 潮")).resolve("bin/glossls");
        assertEquals(0, run("--version").exitCode());
    }

    @Test
    void namesWithUmlautsAreReadAndPrintedInEveryLocale() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("notes 🙂"));
        Files.writeString(notes.resolve("Ebbe-größe.md"), "- **Flutgröße 潮**: wie hoch das Wasser steigt\n");
        Ended ended = run(Map.of("LC_ALL", "C"), "terms", "--format=jsonl", notes.toString());
        assertEquals(0, ended.exitCode(), ended.err());
        assertTrue(ended.out().contains("Flutgröße 潮"), ended.out());
        assertTrue(ended.out().contains("Ebbe-größe.md"), ended.out());
    }

    @Test
    void theArchiveIsMadeInTheBackgroundAndNothingIsPrinted() throws Exception {
        Ended first = run("--version");
        Ended second = run("--version");
        awaitArchive();
        Ended third = run("--version");
        for (Ended ended : List.of(first, second, third)) {
            assertEquals(0, ended.exitCode(), ended.err());
            assertEquals(1, ended.out().lines().count(), ended.out());
            assertEquals("", ended.err());
        }
    }

    @Test
    void anArchiveOfAnotherJarIsReplaced() throws Exception {
        run("--version");
        String old = awaitArchive();
        Path jar = launcher.resolveSibling("../server/target/glossls.jar").normalize();
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.writeString(inside.getPath("/another-version"), "changed");
        }
        run("--version");
        await(() -> archives().stream().noneMatch(name -> name.equals(old)));
        assertFalse(awaitArchive().equals(old));
    }

    @Test
    void serversThatStartAtOnceDoNotDisturbEachOther() throws Exception {
        List<Process> servers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            servers.add(start(Map.of(), "serve", "--stdio"));
        }
        for (Process server : servers) {
            server.getOutputStream().close();
        }
        for (Process server : servers) {
            Ended ended = end(server);
            assertEquals(1, ended.exitCode(), ended.err());
            assertEquals("", ended.out());
        }
        awaitArchive();
        assertEquals(0, run("--version").exitCode());
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        Ended ended = run(Map.of("XDG_CACHE_HOME", folder.resolve("file").toString()), "--version");
        assertEquals(0, ended.exitCode(), ended.err());
        assertEquals("", ended.err());
    }

    @Test
    void whatNotesSayIsKeptBesideTheArchive() throws Exception {
        Ended ended = run("cache");
        assertEquals(0, ended.exitCode(), ended.err());
        assertEquals(cache.resolve("glossls/notes") + ": 0 files, 0.0 MB\n", ended.out());
    }

    @Test
    void aHomelessUserIsServed() throws Exception {
        ProcessBuilder builder = builder(Map.of(), "--version");
        builder.environment().remove("HOME");
        builder.environment().remove("XDG_CACHE_HOME");
        Ended ended = end(builder.start());
        assertEquals(0, ended.exitCode(), ended.err());
        assertEquals("", ended.err());
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Ended ended = end(withoutJava().start());
        assertEquals(1, ended.exitCode());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("Java 17 or newer is needed, and none was found"), ended.err());
        assertTrue(ended.err().contains("JAVA_HOME"), ended.err());
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk8/bin")).resolve("java");
        executable(old, "echo 'openjdk version \"1.8.0_402\"' >&2");
        ProcessBuilder builder = withoutJava();
        builder.environment().put("JAVA_HOME", folder.resolve("jdk8").toString());
        Ended ended = end(builder.start());
        assertEquals(1, ended.exitCode());
        assertTrue(ended.err().contains("only this was found: " + old + " (release 8)"), ended.err());
    }

    @Test
    void whatTheReleaseFileSaysIsBelieved() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk11"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.22\"\n");
        executable(Files.createDirectories(jdk.resolve("bin")).resolve("java"), "echo wrong");
        ProcessBuilder builder = withoutJava();
        builder.environment().put("JAVA_HOME", jdk.toString());
        Ended ended = end(builder.start());
        assertEquals(1, ended.exitCode());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("(release 11)"), ended.err());
    }

    @Test
    void aBrokenJavaHomeIsPassedOver() throws Exception {
        executable(Files.createDirectories(folder.resolve("broken/bin")).resolve("java"), "echo broken", "exit 3");
        String path = Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");
        for (String home : List.of("broken", "nowhere")) {
            Ended ended = run(Map.of("JAVA_HOME", folder.resolve(home).toString(), "PATH", path), "--version");
            assertEquals(0, ended.exitCode(), ended.err());
            assertTrue(ended.out().startsWith("glossls "), ended.out());
        }
        ProcessBuilder builder = withoutJava();
        builder.environment().put("JAVA_HOME", folder.resolve("broken").toString());
        Ended ended = end(builder.start());
        assertEquals(1, ended.exitCode());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("Java 17 or newer is needed"), ended.err());
    }

    @Test
    void anArchiveThatWasCutOffIsMadeAnew() throws Exception {
        for (int size : List.of(100_000, 0)) {
            run("--version");
            Path archive = cache.resolve("glossls").resolve(awaitArchive());
            assertTrue(archive.toFile().setWritable(true));
            Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), size));
            Process server = start(Map.of(), "serve", "--stdio");
            server.getOutputStream().close();
            Ended ended = end(server);
            assertEquals(1, ended.exitCode(), ended.err());
            assertEquals("", ended.out());
        }
        awaitArchive();
    }

    @Test
    void withoutMavenAMissingJarIsExplained() throws Exception {
        Files.delete(launcher.resolveSibling("../server/target/glossls.jar").normalize());
        ProcessBuilder builder = withoutJava();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Ended ended = end(builder.start());
        assertEquals(1, ended.exitCode());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains("Maven"), ended.err());
    }

    @Test
    void aMissingJarIsBuiltOnceAndOnStandardErrorAlone() throws Exception {
        Path jar = launcher.resolveSibling("../server/target/glossls.jar").normalize();
        Files.move(jar, folder.resolve("packed.jar"));
        Path maven = Files.createDirectories(folder.resolve("maven")).resolve("mvn");
        executable(
                maven,
                "echo building",
                "echo once >>../builds",
                "until [ -e ../go ]; do sleep 0.1; done",
                "cp ../packed.jar server/target/glossls.jar");
        Map<String, String> path = Map.of("PATH", maven.getParent() + ":" + System.getenv("PATH"));
        Process one = start(path, "--version");
        await(() -> Files.exists(folder.resolve("builds")));
        Process other = start(path, "--version");
        assertTrue(firstLine(other).startsWith("glossls: waiting for another build"));
        Files.createFile(folder.resolve("go"));
        for (Ended ended : List.of(end(one), end(other))) {
            assertEquals(0, ended.exitCode(), ended.err());
            assertTrue(ended.out().startsWith("glossls "), ended.out());
            assertFalse(ended.out().contains("building"), ended.out());
        }
        assertEquals(List.of("once"), Files.readAllLines(folder.resolve("builds")));
    }

    @Test
    void theSessionThatIsShownGoesAsItShould() throws Exception {
        Ended ended = run("try");
        assertEquals(0, ended.exitCode(), ended.out() + ended.err());
        assertTrue(ended.out().contains("paper lantern effect"), ended.out());
        assertEquals("", ended.err());
    }

    /** Waits for an archive that is complete, and returns its name. */
    private String awaitArchive() throws Exception {
        await(() -> archives().stream().anyMatch(LauncherIT::isArchive)
                && archives().size() == 1);
        return archives().get(0);
    }

    private List<String> archives() {
        try (Stream<Path> files = Files.list(cache.resolve("glossls"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".jsa") || name.endsWith(".aot");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void executable(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /** The first line of what a process says on standard error. */
    private static String firstLine(Process process) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = process.getErrorStream().read();
                c >= 0 && c != '\n';
                c = process.getErrorStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private Ended run(String... arguments) throws Exception {
        return end(start(Map.of(), arguments));
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return end(start(environment, arguments));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        return builder(environment, arguments).start();
    }

    private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return builder;
    }

    /** The few programs that the launcher needs, and no others. */
    private ProcessBuilder withoutJava() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String program : List.of("sh", "dirname", "readlink", "uname", "sed", "mkdir", "rm", "sleep")) {
            Path real = Stream.of("/bin", "/usr/bin")
                    .map(place -> Path.of(place, program))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            executable(programs.resolve(program), "exec " + real + " \"$@\"");
        }
        ProcessBuilder builder = builder(Map.of("PATH", programs.toString()), "--version");
        builder.environment().remove("JAVA_HOME");
        return builder;
    }

    private static Ended end(Process process) throws Exception {
        try (var out = process.getInputStream();
                var err = process.getErrorStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String complained = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
            return new Ended(process.exitValue(), printed, complained);
        } finally {
            process.destroyForcibly();
        }
    }
}
