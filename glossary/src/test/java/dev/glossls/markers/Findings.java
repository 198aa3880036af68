package dev.glossls.markers;

import dev.glossls.markers.Subject.Warning;
import dev.glossls.text.LineIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what is expected to be found in notes, and to be fixed, with what a subject finds. */
final class Findings {
    private final MarkerFile file;
    private final Subject subject;

    Findings(MarkerFile file, Subject subject) {
        this.file = file;
        this.subject = subject;
    }

    Optional<String> warns(Expectation expectation) {
        if (!subject.tellsFindings()) {
            return Optional.empty();
        }
        List<Warning> all = subject.warnings(expectation.note());
        boolean fits = expectation.wanted() instanceof Wanted.Name wanted
                ? all.contains(new Warning(wanted.name(), expectation.text()))
                : all.stream().noneMatch(found -> found.span().overlaps(expectation.text()));
        return fits ? Optional.empty() : Optional.of("wanted " + expectation.wanted() + ", found " + all);
    }

    /** After the fix, the same is not found there any more, or its fix did nothing. */
    Optional<String> fixes(Expectation expectation) {
        if (!subject.tellsFindings()) {
            return Optional.empty();
        }
        int offset = expectation.text().start();
        Optional<String> fixed = subject.fixed(expectation.note(), offset);
        if (fixed.isEmpty()) {
            return Optional.of("nothing is fixed; found " + subject.warnings(expectation.note()));
        }
        LineIndex lines = LineIndex.of(fixed.get());
        String line = lines.span(lines.lineAt(offset)).of(fixed.get());
        if (!expectation.wanted().equals(new Wanted.These(List.of(line)))) {
            return Optional.of("the line becomes \"" + line + "\"");
        }
        return left(expectation.note(), fixed.get(), offset);
    }

    private Optional<String> left(String note, String fixed, int offset) {
        Map<String, String> notes = new LinkedHashMap<>(file.notes());
        notes.put(note, fixed);
        List<Warning> before = subject.warnings(note);
        try (LibrarySubject after = new LibrarySubject(notes)) {
            return after.warnings(note).stream()
                    .filter(found -> found.span().touches(offset))
                    .filter(found -> before.stream()
                            .anyMatch(other -> other.code().equals(found.code())
                                    && other.span().start() == found.span().start()))
                    .findFirst()
                    .map(found -> "after the fix there is still " + found);
        }
    }
}
