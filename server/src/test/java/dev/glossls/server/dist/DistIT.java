package dev.glossls.server.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossls.server.editors.Installed;
import dev.glossls.server.wire.Editor;
import dev.glossls.server.wire.LspClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the profile dist has made, unpacked and installed where nothing else is. */
@Tag("dist")
class DistIT {
    private static final Path DIST = Path.of(System.getProperty("glossls.dist", "target/dist"));
    private static final long MOST_BYTES = 40_000_000;
    private static final long PATIENCE_SECONDS = 120;
    private static final String URI = "untitled:first.md";
    private static final String TEXT = "# Draft\n\n**Paper lantern**: a light in a bag.\n\nWe saw the paper lantern.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path errors = Path.of("");

    @BeforeEach
    void nameFiles() {
        errors = folder.resolve("errors");
    }

    @Test
    void thePackageServesWithoutAnythingAround() throws Exception {
        serves(Map.of(), unpacked().resolve("bin/glossls").toString());
    }

    @Test
    void thePackageIsFoundThroughALink() throws Exception {
        Path link =
                Files.createSymbolicLink(folder.resolve("glossls"), unpacked().resolve("bin/glossls"));
        Process process = start(Map.of("PATH", System.getenv("PATH")), List.of(link.toString(), "--version"));
        assertTrue(new String(process.getInputStream().readAllBytes(), UTF_8).startsWith("glossls "), errors());
        assertEquals(0, ended(process), errors());
    }

    /** Told that it must, Java does not start where it cannot take the archive. */
    @Test
    void theArchiveOfClassesFitsTheUnpackedFiles() throws Exception {
        serves(
                Map.of("GLOSSLS_JAVA_OPTS", "-XX:AOTMode=on"),
                unpacked().resolve("bin/glossls").toString());
    }

    @Test
    void thePackageIsNotLarge() throws Exception {
        assertTrue(Files.size(archive()) <= MOST_BYTES, Files.size(archive()) + " bytes");
    }

    @Test
    void whatIsInstalledWithNpmServes() throws Exception {
        Optional<Path> packed = made(name -> name.endsWith(".tgz"));
        assertEquals(Installed.hasProgram("npm"), packed.isPresent(), "the package is made where npm is");
        if (packed.isEmpty()) {
            return;
        }
        Path empty = Files.createDirectories(folder.resolve("für npm"));
        run(empty, "npm", "install", "--offline", "--prefix", ".", packed.get().toString());
        String installed = empty.resolve("node_modules/.bin/glossls").toString();
        Map<String, String> environment = Map.of(
                "PATH", System.getenv("PATH"),
                "JAVA_HOME", System.getProperty("java.home"));
        serves(environment, installed);
        endsWithItsNode(environment, installed);
    }

    @Test
    void everyFileHasItsChecksum() throws Exception {
        List<String> wanted = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIST)) {
            for (Path file : files.sorted().toList()) {
                if (!file.endsWith("SHA256SUMS")) {
                    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    wanted.add(HexFormat.of().formatHex(sum) + "  " + file.getFileName());
                }
            }
        }
        List<String> written = Files.readAllLines(DIST.resolve("SHA256SUMS"));
        assertEquals(
                wanted.stream().sorted().toList(), written.stream().sorted().toList());
    }

    /** Starts a server with these variables alone, asks what a word means, and lets it go. */
    private void serves(Map<String, String> environment, String program) throws Exception {
        Process process = start(environment, List.of(program, "serve", "--stdio"));
        LspClient client = new LspClient(process.getInputStream(), process.getOutputStream());
        Editor editor = Editor.on(client);
        editor.start();
        editor.open(URI, TEXT);
        String hover = editor.hoverText(URI, "We saw the paper lantern").orElse("");
        assertTrue(hover.contains("a light in a bag"), hover);
        client.request("shutdown", null);
        client.notify("exit", null);
        assertEquals(0, ended(process), errors());
        client.assertSound();
        assertEquals("", errors());
    }

    /** Editors end what they have started, which is node alone. */
    private void endsWithItsNode(Map<String, String> environment, String program) throws Exception {
        Process process = start(environment, List.of(program, "serve", "--stdio"));
        LspClient client = new LspClient(process.getInputStream(), process.getOutputStream());
        Editor.on(client).start();
        List<ProcessHandle> below = process.descendants().toList();
        assertFalse(below.isEmpty());
        process.destroy();
        ended(process);
        for (ProcessHandle java : below) {
            java.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int ended(Process process) throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        return process.exitValue();
    }

    private String errors() throws IOException {
        return Files.readString(errors);
    }

    /** The package in a folder whose name no program may stumble over. */
    private Path unpacked() throws Exception {
        Path place = Files.createDirectories(folder.resolve("über uns"));
        run(place, "tar", "-xzf", archive().toString());
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private void run(Path where, String... command) throws Exception {
        Path said = folder.resolve(command[0] + ".log");
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, ended(process), () -> command[0] + ": see " + said);
    }

    private static Path archive() throws IOException {
        return made(name -> name.endsWith(".tar.gz")).orElseThrow();
    }

    private static Optional<Path> made(Predicate<String> name) throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .map(Path::toAbsolutePath)
                    .findFirst();
        }
    }
}
