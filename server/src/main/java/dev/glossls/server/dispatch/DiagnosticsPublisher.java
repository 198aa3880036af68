package dev.glossls.server.dispatch;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.NoteId;
import dev.glossls.server.protocol.ClientFacts;
import dev.glossls.server.session.Caret;
import dev.glossls.server.session.Document;
import dev.glossls.server.session.Settings;
import dev.glossls.server.session.Snapshot;
import dev.glossls.server.session.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients what is found in open documents once nobody has typed for a moment. A client that asks by itself is told
 * when it should ask again; to others the findings are sent, of those documents alone where they changed. At the same moments
 * {@link ShownTerms} looks at what else clients show.
 */
public final class DiagnosticsPublisher {
    private static final Duration QUIET = Duration.ofMillis(200);

    private final Workspace workspace;
    private final Client client;
    private final Log log;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "glossls-findings");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable ScheduledFuture<?> next;
    /** What was sent last; touched by the timer's thread alone, as are the others. */
    private final Map<NoteId, Sent> sent = new TreeMap<>();

    private @Nullable Basis refreshed;
    private volatile boolean askAgain;
    private final ShownTerms shown;

    public DiagnosticsPublisher(Workspace workspace, Client client, Log log) {
        this.workspace = workspace;
        this.client = client;
        this.log = log;
        this.shown = new ShownTerms(client);
    }

    /** What findings depend on beside the document. The same glossary means the same findings. */
    private record Basis(Glossary glossary, Settings settings) {
        boolean isSame(@Nullable Basis other) {
            return other != null && glossary == other.glossary && settings.equals(other.settings);
        }
    }

    /** What was sent of a document, and whether that was all. */
    private record Sent(Document document, Basis basis, List<Diagnostic> diagnostics, boolean complete) {
        Sent {
            diagnostics = List.copyOf(diagnostics);
        }

        boolean holds(Document other, Basis otherBasis) {
            return complete && document == other && otherBasis.isSame(basis);
        }
    }

    /** Something has changed: looks again after a moment without another change. */
    public void changed() {
        again(QUIET);
    }

    /** Findings were held back from a client that asks by itself: it has to ask again once the caret has rested. */
    public void heldBack() {
        askAgain = true;
        again(Caret.REST);
    }

    public void stop() {
        timer.shutdownNow();
    }

    private synchronized void again(Duration delay) {
        if (timer.isShutdown()) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        next = timer.schedule(this::look, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The boundary for what checks may throw: the next change is looked at again. */
    private void look() {
        try {
            Snapshot snapshot = workspace.snapshot();
            if (!snapshot.isLoaded()) {
                shown.forget();
                return; // The end of loading is a change.
            }
            shown.look(snapshot);
            Basis basis = new Basis(snapshot.glossary(), snapshot.settings());
            ClientFacts facts = client.facts();
            if (facts.diagnostics().push()) {
                publish(snapshot, basis, facts);
            } else if (facts.diagnostics().refresh()) {
                refresh(basis);
            }
        } catch (RuntimeException | StackOverflowError e) {
            log.failure("Looking for findings failed", e);
        }
    }

    private void refresh(Basis basis) {
        if (askAgain || !basis.isSame(refreshed)) {
            askAgain = false;
            refreshed = basis;
            var unused = client.refreshDiagnostics();
        }
    }

    private void publish(Snapshot snapshot, Basis basis, ClientFacts facts) {
        boolean busy = false;
        for (Document document : snapshot.documents()) {
            Sent before = sent.get(document.id());
            if (before == null || !before.holds(document, basis)) {
                Findings findings = Findings.in(document, snapshot);
                busy |= findings.isBusy();
                List<Diagnostic> shown = Findings.shown(findings.settled(), document, facts, snapshot);
                publish(new Sent(document, basis, shown, !findings.isBusy()));
            }
        }
        for (NoteId id : List.copyOf(sent.keySet())) {
            if (snapshot.document(id).isEmpty()) {
                clear(id);
            }
        }
        if (busy) {
            again(Caret.REST);
        }
    }

    private void publish(Sent now) {
        NoteId id = now.document().id();
        Sent before = sent.put(id, now);
        boolean same = before == null
                ? now.diagnostics().isEmpty()
                : before.diagnostics().equals(now.diagnostics());
        if (!same) {
            PublishDiagnosticsParams params = new PublishDiagnosticsParams(id.uri(), now.diagnostics());
            if (client.facts().diagnostics().versions()) {
                params.setVersion(now.document().version());
            }
            client.publish(params);
        }
    }

    private void clear(NoteId id) {
        Sent last = sent.remove(id);
        if (last != null && !last.diagnostics().isEmpty()) {
            client.publish(new PublishDiagnosticsParams(id.uri(), List.of()));
        }
    }
}
