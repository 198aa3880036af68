package dev.glossls.server.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A day of work in VS Code itself, with the extension as it is packed: {@code editors/vscode/test/e2e} plays it, and leaves
 * a transcript and pictures. {@code .ci/vscode} installs what it needs.
 */
class VsCodeIT {
    private static final Path EXTENSION =
            Path.of("../editors/vscode").toAbsolutePath().normalize();
    private static final Path OUTPUT = Path.of("target/e2e/vscode").toAbsolutePath();

    @Test
    @Timeout(300)
    void aDayOfWorkGoesAsItShould() throws Exception {
        Optional<Path> installation =
                Optional.ofNullable(System.getenv("GLOSSLS_VSCODE")).map(Path::of);
        boolean ready = installation.isPresent() && Files.isDirectory(EXTENSION.resolve("node_modules"));
        Installed.need("what .ci/vscode makes and GLOSSLS_VSCODE names, or what npm ci puts into " + EXTENSION, ready);
        String node = installation.orElseThrow().resolve("bin/node").toString();
        run("package.txt", node, "scripts/package.mjs");
        String[] play = {
            node, "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "test/e2e/run.ts", "--output", OUTPUT.toString()
        };
        // A browser on a busy machine loses a key now and then: what is wrong with us is wrong again.
        if (code("first-output.txt", play) != 0) {
            run("output.txt", play);
        }
    }

    private static void run(String log, String... command) throws IOException, InterruptedException {
        int code = code(log, command);
        assertEquals(0, code, () -> read(OUTPUT.resolve(log)));
    }

    private static int code(String log, String... command) throws IOException, InterruptedException {
        Path printed = Files.createDirectories(OUTPUT).resolve(log);
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(EXTENSION.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        return process.waitFor();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return file + " cannot be read: " + e;
        }
    }
}
