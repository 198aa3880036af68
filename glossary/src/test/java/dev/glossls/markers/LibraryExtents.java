package dev.glossls.markers;

import dev.glossls.glossary.Extents;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.LinkedLabels;
import dev.glossls.note.Reading;
import dev.glossls.text.LineIndex;
import java.util.List;

/** Describes the parts of a note that the library tells of. */
record LibraryExtents(Glossary glossary, Reading reading, String text) {
    List<String> answer(Expectation expectation) {
        int offset = expectation.text().start();
        return switch (expectation.verb()) {
            case LINKED ->
                LinkedLabels.at(glossary, reading.note(), text, reading.prose(), offset).stream()
                        .map(span -> span.of(text))
                        .toList();
            case FOLDS -> folds(LineIndex.of(text), offset);
            default ->
                Extents.around(glossary, reading.note(), text, reading.prose(), offset).stream()
                        .map(span -> firstLine(span.of(text)))
                        .toList();
        };
    }

    private List<String> folds(LineIndex lines, int offset) {
        int line = lines.lineAt(offset);
        return Extents.definitions(reading.note(), text).stream()
                .filter(span -> lines.lineAt(span.start()) == line && line < lines.lineAt(span.end()))
                .map(span -> lines.span(lines.lineAt(span.end())).of(text).strip())
                .toList();
    }

    /** A text of several lines by its first one. */
    private static String firstLine(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf('\n');
        return end < 0 ? stripped : stripped.substring(0, end).strip() + " …";
    }
}
