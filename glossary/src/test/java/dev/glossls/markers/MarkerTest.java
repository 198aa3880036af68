package dev.glossls.markers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every marker file on the library. With {@code -Dmarkers.update=true} golden sections are rewritten instead. */
class MarkerTest {
    /** Tests run in their module's directory. */
    private static final Path FOLDER = Path.of("src/test/resources/markers");

    @TestFactory
    Stream<DynamicTest> everyMarkerFileHolds() {
        List<Path> files = MarkerFile.below(FOLDER);
        assertFalse(files.isEmpty(), "no marker files in " + FOLDER.toAbsolutePath());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> run(file)));
    }

    private static void run(Path path) {
        MarkerFile file = MarkerFile.read(path);
        List<String> failures = new ArrayList<>();
        try (Subject subject = new LibrarySubject(file.notes())) {
            MarkerCheck check = new MarkerCheck(file, subject);
            for (Expectation expectation : file.expectations()) {
                check.failure(expectation).ifPresent(failures::add);
            }
            if (Boolean.getBoolean("markers.update")) {
                update(path, check.answers());
            } else if (!failures.isEmpty()) {
                fail(file.title() + "\n" + String.join("\n", failures));
            }
        }
    }

    private static void update(Path path, Map<String, String> answers) {
        try {
            Files.writeString(path, GoldenSections.rewrite(Files.readString(path), answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
