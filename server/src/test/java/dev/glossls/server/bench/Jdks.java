package dev.glossls.server.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Javas to measure with: the one that runs this, and the newest one beside it that can keep an ahead-of-time cache. */
final class Jdks {
    private static final int AHEAD_OF_TIME = 25;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    private Jdks() {}

    static List<Path> homes() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>(List.of(running));
        if (release(running) < AHEAD_OF_TIME && running.getParent() != null) {
            try (Stream<Path> beside = Files.list(running.getParent())) {
                beside.filter(home -> release(home) >= AHEAD_OF_TIME && Files.isExecutable(home.resolve("bin/java")))
                        .max(Comparator.comparingInt(Jdks::release))
                        .ifPresent(homes::add);
            }
        }
        return homes;
    }

    /** The feature release of the Java in a folder: 17, 25; 0 where there is none. */
    static int release(Path home) {
        Path file = home.resolve("release");
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try {
            Matcher version = VERSION.matcher(Files.readString(file));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
