package dev.glossls.server.wire;

import dev.glossls.markers.MarkerRuns;
import java.nio.file.Path;
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
            {"window": {"workDoneProgress": true}, "textDocument": {"hover": {"contentFormat": ["markdown"]}, "diagnostic": {},
                              "codeAction": {"codeActionLiteralSupport": {}}}}
            """;

    private static final String OPTIONS = """
            {"completion": {"minimumPrefix": 1},
             "diagnostics": {"unused-definition": "hint", "undefined-term": "hint"}}
            """;

    private static LspProcess server;
    private static Editor editor;

    @BeforeAll
    static void start() {
        server = LspProcess.start();
        editor = Editor.on(server.client());
        editor.start(CAPABILITIES, OPTIONS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyMarkerFileHolds() {
        return MarkerRuns.holding(FOLDER, notes -> ProcessSubject.open(editor, notes));
    }
}
