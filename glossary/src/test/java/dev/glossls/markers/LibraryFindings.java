package dev.glossls.markers;

import dev.glossls.check.CheckedNote;
import dev.glossls.check.Checks;
import dev.glossls.check.Code;
import dev.glossls.check.Diagnostic;
import dev.glossls.check.Fix;
import dev.glossls.glossary.Glossary;
import dev.glossls.markers.Subject.Warning;
import dev.glossls.note.Reading;
import java.util.List;
import java.util.Optional;

/** What the library finds in one note, with all checks on. */
record LibraryFindings(String text, Reading reading, Glossary glossary) {
    List<Warning> warnings() {
        return diagnostics().stream()
                .map(found -> new Warning(found.code().id(), found.span()))
                .toList();
    }

    Optional<String> fixed(int offset) {
        return diagnostics().stream()
                .filter(found -> found.span().touches(offset))
                .flatMap(found -> found.fixes().stream())
                .findFirst()
                .map(Fix::change)
                .map(change -> text.substring(0, change.span().start())
                        + change.text()
                        + text.substring(change.span().end()));
    }

    private List<Diagnostic> diagnostics() {
        return Checks.of(new CheckedNote(text, reading, glossary), List.of(Code.values()));
    }
}
