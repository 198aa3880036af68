package dev.glossls.server.wire;

import dev.glossls.markers.MarkerRuns;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Runs the library's marker files again, through one server process for each kind of client. */
@Timeout(300)
class MarkersOverWireIT {
    /** Tests run in their module's directory. */
    private static final Path FOLDER = Path.of("../glossary/src/test/resources/markers");

    private static final String SETTINGS = """
            {"completion": {"minimumPrefix": 1},
             "inlayHint": {"enabled": true},
             "diagnostics": {"unused-definition": "hint", "undefined-term": "hint"}}
            """;

    private LspProcess server;
    private Editor editor;

    @BeforeEach
    void start() {
        server = LspProcess.start();
        editor = Editor.on(server.client());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyMarkerFileHoldsForAClientThatCanDoMuch() {
        return holding(Abilities.ABLE);
    }

    @TestFactory
    Stream<DynamicTest> everyMarkerFileHoldsForAClientThatDeclaresNothing() {
        return holding("{}");
    }

    private Stream<DynamicTest> holding(String capabilities) {
        editor.start(capabilities, SETTINGS);
        return MarkerRuns.holding(FOLDER, notes -> ProcessSubject.open(editor, notes));
    }
}
