package dev.glossls.server.dispatch;

import dev.glossls.check.CheckedNote;
import dev.glossls.check.Checks;
import dev.glossls.check.Diagnostic;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.protocol.DiagnosticsToProto;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Feature;
import dev.glossls.server.session.Snapshot;
import java.util.List;

/**
 * What is found in a document.
 *
 * @param document the document, open or not
 * @param all the findings that the person wants to see, in order
 * @param settled those of them that are not where somebody is still writing
 */
public record Findings(Document document, List<Diagnostic> all, List<Diagnostic> settled) {
    public Findings {
        all = List.copyOf(all);
        settled = List.copyOf(settled);
    }

    /** The findings of a document at one moment. May take as long as the limits allow. */
    public static Findings in(Document document, Snapshot snapshot) {
        boolean wanted = snapshot.settings().has(Feature.DIAGNOSTICS) && document.isMarkdown();
        List<Diagnostic> all = wanted ? found(document, snapshot) : List.of();
        long now = System.nanoTime();
        List<Diagnostic> settled = all.stream()
                .filter(found -> !document.caret().isBusyAt(found.span(), now))
                .toList();
        return new Findings(document, all, settled);
    }

    private static List<Diagnostic> found(Document document, Snapshot snapshot) {
        CheckedNote note = new CheckedNote(document.text(), document.reading(), snapshot.glossary());
        return Checks.of(note, snapshot.settings().checked());
    }

    /** Whether some are not shown yet. */
    public boolean isBusy() {
        return settled.size() < all.size();
    }

    /** Some of them as a client takes them. */
    public static List<org.eclipse.lsp4j.Diagnostic> shown(
            List<Diagnostic> found, Document document, ClientFacts client, Snapshot snapshot) {
        DiagnosticsToProto converted = new DiagnosticsToProto(client, snapshot);
        return found.stream()
                .map(diagnostic -> converted.of(document.source(), diagnostic))
                .toList();
    }
}
