package dev.glossls.server.protocol;

import dev.glossls.check.Code;
import dev.glossls.check.Level;
import dev.glossls.check.Related;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Source;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;

/**
 * Findings as a client takes them.
 *
 * @param client what it can show
 * @param snapshot where other notes are looked up
 */
public record DiagnosticsToProto(ClientFacts client, Snapshot snapshot) {
    private static final String SOURCE = "glossls";

    /** A finding in a text. */
    public Diagnostic of(Source source, dev.glossls.check.Diagnostic found) {
        Diagnostic diagnostic = new Diagnostic(ToProto.range(client.encoding(), source, found.span()), found.message());
        diagnostic.setSource(SOURCE);
        diagnostic.setCode(found.code().id());
        diagnostic.setSeverity(severity(snapshot.settings().level(found.code())));
        if (client.diagnostics().codeDescription()) {
            ChecksPage.uri(found.code())
                    .ifPresent(uri -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(uri)));
        }
        boolean unnecessary = found.code() == Code.UNUSED_DEFINITION || found.code() == Code.DUPLICATE_DEFINITION;
        if (unnecessary && client.diagnostics().tags().contains(DiagnosticTag.Unnecessary.getValue())) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        List<DiagnosticRelatedInformation> related = related(found.related());
        if (client.diagnostics().relatedInformation() && !related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        return diagnostic;
    }

    private List<DiagnosticRelatedInformation> related(List<Related> places) {
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        if (!client.diagnostics().relatedInformation()) {
            return related;
        }
        for (Related place : places) {
            snapshot.source(place.note())
                    .map(source ->
                            new Location(place.note().uri(), ToProto.range(client.encoding(), source, place.span())))
                    .ifPresent(location -> related.add(new DiagnosticRelatedInformation(location, place.message())));
        }
        return related;
    }

    private static DiagnosticSeverity severity(Level level) {
        return switch (level) {
            case OFF, HINT -> DiagnosticSeverity.Hint;
            case INFORMATION -> DiagnosticSeverity.Information;
            case WARNING -> DiagnosticSeverity.Warning;
            case ERROR -> DiagnosticSeverity.Error;
        };
    }
}
