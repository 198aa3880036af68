package dev.glossls.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The library that most language servers are written with, on node, in a server that does nothing. */
final class NodePeer {
    static final String LIBRARY = "vscode-languageserver@9.0.1";

    private static final long PATIENCE_SECONDS = 120;
    private static final String SERVER = """
            const { createConnection } = require('vscode-languageserver/node');
            const connection = createConnection(process.stdin, process.stdout);
            connection.onInitialize(() => ({ capabilities: { hoverProvider: true } }));
            connection.onHover(() => null);
            connection.listen();
            """;

    private NodePeer() {}

    /** Installs it into a folder with npm; returns the command that starts it. Absent if that cannot be done here. */
    static Optional<List<String>> install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path server = Files.writeString(folder.resolve("server.js"), SERVER);
        boolean installed = Files.isDirectory(folder.resolve("node_modules"))
                || succeeds(
                        folder,
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        ".",
                        LIBRARY);
        return installed && succeeds(folder, "node", "--version")
                ? Optional.of(List.of("node", server.toString()))
                : Optional.empty();
    }

    private static boolean succeeds(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(command[0] + ".log").toFile())
                    .start();
            process.getOutputStream().close();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            // There is no such program here.
            return false;
        }
    }
}
