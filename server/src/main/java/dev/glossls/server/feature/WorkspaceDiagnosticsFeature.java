package dev.glossls.server.feature;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.server.dispatch.Client;
import dev.glossls.server.dispatch.Findings;
import dev.glossls.server.dispatch.Methods;
import dev.glossls.server.dispatch.Requests;
import dev.glossls.server.dispatch.Requests.Moment;
import dev.glossls.server.protocol.FromProto;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.InOrder;
import dev.glossls.server.session.Settings;
import dev.glossls.server.session.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Answers clients that ask what is found in all notes. They ask again every few seconds: a note that did not change, in a
 * glossary that did not change, is not even read.
 */
public final class WorkspaceDiagnosticsFeature {
    /** So many reports go into one part of an answer. */
    private static final int PART = 32;

    private final Requests requests;
    private final Client client;
    private final Map<NoteId, Known> known = new ConcurrentHashMap<>();

    public WorkspaceDiagnosticsFeature(Requests requests, Client client) {
        this.requests = requests;
        this.client = client;
    }

    public void addTo(Methods methods) {
        methods.request("workspace/diagnostic", WorkspaceDiagnosticParams.class, this::diagnostic);
    }

    /** What came of a closed note, and what it depends on. The same result comes of the same. */
    private record Known(Note note, Glossary glossary, Settings settings, String resultId) {
        /** A text that was read again may say the same facts in other words: only the same object means the same text. */
        @SuppressWarnings("ReferenceEquality")
        boolean holds(Note otherNote, Glossary otherGlossary, Settings otherSettings) {
            return note == otherNote && glossary == otherGlossary && settings.equals(otherSettings);
        }
    }

    private CompletableFuture<@Nullable WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return requests.answer("workspace/diagnostic", moment -> Optional.of(report(moment, params)));
    }

    private WorkspaceDiagnosticReport report(Moment moment, WorkspaceDiagnosticParams params) {
        if (!DiagnosticsFeature.isReady(moment)) {
            return new WorkspaceDiagnosticReport(List.of());
        }
        Map<NoteId, String> previous = new HashMap<>();
        for (PreviousResultId result :
                Optional.ofNullable(params.getPreviousResultIds()).orElse(List.of())) {
            previous.put(FromProto.note(result.getUri()), result.getValue());
        }
        List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
        InOrder.each(moment.snapshot().notes(), id -> report(moment, id, previous.getOrDefault(id, "")), report -> {
            moment.checkCancelled();
            report.ifPresent(reports::add);
            hand(reports, params, PART);
            return true;
        });
        hand(reports, params, 1);
        return new WorkspaceDiagnosticReport(reports);
    }

    /** Hands over what there is in a part of its own, where the client takes parts and there is enough. */
    private void hand(List<WorkspaceDocumentDiagnosticReport> reports, WorkspaceDiagnosticParams params, int enough) {
        if (params.getPartialResultToken() != null && reports.size() >= enough) {
            client.partialResult(
                    params.getPartialResultToken(), new WorkspaceDiagnosticReportPartialResult(List.copyOf(reports)));
            reports.clear();
        }
    }

    private Optional<WorkspaceDocumentDiagnosticReport> report(Moment moment, NoteId id, String previous) {
        moment.checkCancelled();
        Snapshot snapshot = moment.snapshot();
        Optional<Note> disk = snapshot.document(id).isPresent() ? Optional.empty() : snapshot.onDisk(id);
        Known last = known.get(id);
        boolean holds = last != null
                && last.resultId().equals(previous)
                && disk.filter(note -> last.holds(note, snapshot.glossary(), snapshot.settings()))
                        .isPresent();
        if (holds) {
            return Optional.of(unchanged(id, previous, Optional.empty()));
        }
        return snapshot.openOrClosed(id).map(document -> {
            List<Diagnostic> shown =
                    Findings.shown(Findings.in(document, snapshot).all(), document, moment.client(), snapshot);
            String resultId = ResultIds.of(shown);
            disk.ifPresent(note -> known.put(id, new Known(note, snapshot.glossary(), snapshot.settings(), resultId)));
            Optional<Integer> version = snapshot.document(id).map(Document::version);
            return resultId.equals(previous) ? unchanged(id, previous, version) : full(id, shown, version);
        });
    }

    private static WorkspaceDocumentDiagnosticReport unchanged(NoteId id, String resultId, Optional<Integer> version) {
        return new WorkspaceDocumentDiagnosticReport(
                new WorkspaceUnchangedDocumentDiagnosticReport(resultId, id.uri(), version.orElse(null)));
    }

    private static WorkspaceDocumentDiagnosticReport full(
            NoteId id, List<Diagnostic> shown, Optional<Integer> version) {
        var full = new WorkspaceFullDocumentDiagnosticReport(shown, id.uri(), version.orElse(null));
        full.setResultId(ResultIds.of(shown));
        return new WorkspaceDocumentDiagnosticReport(full);
    }
}
