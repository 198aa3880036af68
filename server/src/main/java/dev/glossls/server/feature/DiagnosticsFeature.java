package dev.glossls.server.feature;

import com.google.gson.JsonObject;
import dev.glossls.server.dispatch.DiagnosticsPublisher;
import dev.glossls.server.dispatch.Findings;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.UnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Answers clients that ask what is found in a document. */
public final class DiagnosticsFeature {
    private final Requests requests;
    private final DiagnosticsPublisher publisher;

    public DiagnosticsFeature(Requests requests, DiagnosticsPublisher publisher) {
        this.requests = requests;
        this.publisher = publisher;
    }

    public void addTo(Methods methods) {
        methods.request("textDocument/diagnostic", DocumentDiagnosticParams.class, this::diagnostic);
    }

    private CompletableFuture<@Nullable DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return requests.answer("textDocument/diagnostic", moment -> Optional.of(report(moment, params)));
    }

    private DocumentDiagnosticReport report(Moment moment, DocumentDiagnosticParams params) {
        Optional<Document> document = moment.snapshot().document(FromProto.note(params.getTextDocument()));
        if (document.isEmpty() || !isReady(moment)) {
            return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        }
        Findings findings = Findings.in(document.get(), moment.snapshot());
        List<Diagnostic> shown = shown(findings, moment);
        String id = ResultIds.of(shown);
        var others = others(findings, moment);
        if (id.equals(params.getPreviousResultId())) {
            var unchanged = new RelatedUnchangedDocumentDiagnosticReport(id);
            unchanged.setRelatedDocuments(others);
            return new DocumentDiagnosticReport(unchanged);
        }
        var full = new RelatedFullDocumentDiagnosticReport(shown);
        full.setResultId(id);
        full.setRelatedDocuments(others);
        return new DocumentDiagnosticReport(full);
    }

    /** While notes are being read, findings would be wrong. A client that cannot be told to ask again has to do so by itself. */
    static boolean isReady(Moment moment) {
        boolean ready = moment.snapshot().isLoaded();
        if (!ready && !moment.client().diagnostics().refresh()) {
            JsonObject data = new JsonObject();
            data.addProperty("retriggerRequest", true);
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.ServerCancelled, "notes are still being read", data));
        }
        return ready;
    }

    /** Findings at the caret are held back only where the client can be told to ask again later. */
    private List<Diagnostic> shown(Findings findings, Moment moment) {
        boolean later = moment.client().diagnostics().refresh();
        if (later && findings.isBusy()) {
            publisher.heldBack();
        }
        return Findings.shown(
                later ? findings.settled() : findings.all(), findings.document(), moment.client(), moment.snapshot());
    }

    /** The other open documents that findings point to, for what is found there points back. */
    private @Nullable Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> others(
            Findings findings, Moment moment) {
        if (!moment.client().diagnostics().relatedDocuments()) {
            return null;
        }
        Set<Document> documents = new TreeSet<>((one, other) -> one.id().compareTo(other.id()));
        findings.settled()
                .forEach(found -> found.related()
                        .forEach(place ->
                                moment.snapshot().document(place.note()).ifPresent(documents::add)));
        documents.remove(findings.document());
        Map<String, Either<FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport>> reports =
                new LinkedHashMap<>();
        for (Document document : documents) {
            moment.checkCancelled();
            List<Diagnostic> shown = shown(Findings.in(document, moment.snapshot()), moment);
            var full = new FullDocumentDiagnosticReport(shown);
            full.setResultId(ResultIds.of(shown));
            reports.put(document.id().uri(), Either.forLeft(full));
        }
        return reports.isEmpty() ? null : reports;
    }
}
