package dev.glossls.server.cli;

import dev.glossls.server.cache.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command that tells what is kept of notes, and where; one below it removes that. */
@Command(
        name = "cache",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows where it is kept what notes say, so that later starts need not read them, and how much that is.")
final class Cache implements Callable<Integer> {
    private final Terminal terminal;
    private final Optional<CacheFolder> folder;

    Cache(Terminal terminal, Optional<CacheFolder> folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    @Override
    public Integer call() throws IOException {
        if (folder.isEmpty()) {
            return tellThatThereIsNone();
        }
        List<Path> files = folder.get().files();
        long bytes = 0;
        for (Path file : files) {
            bytes += size(file);
        }
        terminal.out()
                .printf(Locale.ROOT, "%s: %d files, %.1f MB%n", folder.get().path(), files.size(), bytes / 1e6);
        return CommandLines.OK;
    }

    @Command(
            name = "clear",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Removes it all. Servers that run are not disturbed.")
    int clear() throws IOException {
        if (folder.isEmpty()) {
            return tellThatThereIsNone();
        }
        folder.get().clear();
        return CommandLines.OK;
    }

    private int tellThatThereIsNone() {
        terminal.complain("nothing is kept: glossls was not started by bin/glossls, or there is no home folder");
        return CommandLines.FAILED;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0; // removed by somebody else since
        }
    }
}
