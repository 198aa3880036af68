package dev.glossls.markers;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every marker file on the library. With {@code -Dmarkers.update=true} golden sections are rewritten instead. */
class MarkerTest {
    /** Tests run in their module's directory. */
    private static final Path FOLDER = Path.of("src/test/resources/markers");

    @TestFactory
    Stream<DynamicTest> everyMarkerFileHolds() {
        return Boolean.getBoolean("markers.update")
                ? MarkerRuns.rewriting(FOLDER, LibrarySubject::new)
                : MarkerRuns.holding(FOLDER, LibrarySubject::new);
    }
}
