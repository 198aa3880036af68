package dev.glossls.server.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import dev.glossls.markers.Expectation;
import dev.glossls.markers.MarkerCheck;
import dev.glossls.markers.MarkerFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Runs the library's marker files again, through one server process. */
@Timeout(300)
class MarkersOverWireIT {
    /** Tests run in their module's directory. */
    private static final Path FOLDER = Path.of("../glossary/src/test/resources/markers");

    private static final String CAPABILITIES = """
            {"window": {"workDoneProgress": true}, "textDocument": {"hover": {"contentFormat": ["markdown"]}}}
            """;

    private static LspProcess server;
    private static Editor editor;

    @BeforeAll
    static void start() {
        server = LspProcess.start();
        editor = Editor.on(server.client());
        editor.start(CAPABILITIES, "{\"completion\": {\"minimumPrefix\": 1}}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

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
        try (ProcessSubject subject = ProcessSubject.open(editor, file.notes())) {
            MarkerCheck check = new MarkerCheck(file, subject);
            for (Expectation expectation : file.expectations()) {
                check.failure(expectation).ifPresent(failures::add);
            }
        }
        if (!failures.isEmpty()) {
            fail(file.title() + "\n" + String.join("\n", failures));
        }
    }
}
