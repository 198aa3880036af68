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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The marker files of a folder as tests, one for each file, on a subject that has read the notes of that file alone. */
public final class MarkerRuns {
    private MarkerRuns() {}

    /** Tests that fail with all that is not as expected. */
    public static Stream<DynamicTest> holding(Path folder, Subject.Opener opener) {
        return each(folder, path -> {
            Run run = run(path, opener);
            if (!run.failures().isEmpty()) {
                fail(run.title() + "\n" + String.join("\n", run.failures()));
            }
        });
    }

    /** Tests that never fail, but write what the subject answers into the golden sections. */
    public static Stream<DynamicTest> rewriting(Path folder, Subject.Opener opener) {
        return each(folder, path -> {
            Run run = run(path, opener);
            try {
                Files.writeString(path, GoldenSections.rewrite(Files.readString(path), run.answers()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<DynamicTest> each(Path folder, Consumer<Path> test) {
        List<Path> files = MarkerFile.below(folder);
        assertFalse(files.isEmpty(), "no marker files in " + folder.toAbsolutePath());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> test.accept(file)));
    }

    private static Run run(Path path, Subject.Opener opener) {
        MarkerFile file = MarkerFile.read(path);
        List<String> failures = new ArrayList<>();
        try (Subject subject = opener.open(file.notes())) {
            MarkerCheck check = new MarkerCheck(file, subject);
            for (Expectation expectation : file.expectations()) {
                check.failure(expectation).ifPresent(failures::add);
            }
            return new Run(file.title(), failures, check.answers());
        }
    }

    /** What came of one file: what is not as expected, and the answers that belong into its golden sections. */
    private record Run(String title, List<String> failures, Map<String, String> answers) {}
}
