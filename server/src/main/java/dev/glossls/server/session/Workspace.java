package dev.glossls.server.session;

import dev.glossls.glossary.Glossary;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The state of a running server, and the only place where it changes. Buffers are changed by the thread that reads
 * messages, what is on disk by the thread that loads; both only swap one immutable state for the next. A buffer that
 * got out of step with its editor is kept aside, out of every answer, until the client sends it in full.
 */
public final class Workspace {
    private final Reports reports;
    private final NoteReader reader;
    private final Map<NoteId, Document> outOfStep = new HashMap<>();
    private volatile Snapshot current;
    private volatile Derivation derived = Derivation.START;
    private volatile Runnable listener = () -> {};

    public Workspace(NoteReader reader, Reports reports) {
        this.reader = reader;
        this.reports = reports;
        this.current = snapshot(State.START);
    }

    /** Somebody who wants to know when something has changed. Is called by the thread that changed it, and must not be slow. */
    public void tell(Runnable whenChanged) {
        listener = whenChanged;
    }

    /** What holds now. Cheap: nothing is derived before it is asked for. */
    public Snapshot snapshot() {
        return current;
    }

    public synchronized void open(NoteId id, String language, int version, String text) {
        outOfStep.remove(id);
        put(Document.open(id, language, version, text, origin(current.settings())));
    }

    /** Changes an open buffer. What cannot be applied puts that buffer out of step, and touches nothing else. */
    public synchronized void change(NoteId id, Optional<Integer> version, TextChange change) {
        Optional<Document> open = current.document(id);
        Optional<Document> known = open.isPresent() || !change.isFull() ? open : Optional.ofNullable(outOfStep.get(id));
        if (known.isEmpty()) {
            reports.warn(id.uri() + " was changed, but is not open or out of step; the change was left out");
            return;
        }
        Document document = known.get();
        int later = version.orElse(document.version());
        if (later < document.version() && !change.isFull()) {
            drop(document, "version " + later + " came after " + document.version());
            return;
        }
        try {
            put(document.changed(later, change.apply(document.text())));
            outOfStep.remove(id);
        } catch (IllegalArgumentException e) {
            drop(document, String.valueOf(e.getMessage()));
        }
    }

    /** The text on disk counts again, if there is one. */
    public synchronized void close(NoteId id) {
        boolean known = outOfStep.remove(id) != null || current.document(id).isPresent();
        if (!known) {
            reports.warn(id.uri() + " was closed, but was not open");
        }
        remove(id);
    }

    /** Puts a buffer aside whose change could not even be read. */
    public synchronized void lose(NoteId id, String reason) {
        current.document(id).ifPresent(document -> drop(document, reason));
    }

    /** Keeps the buffers' texts, and forgets all else: what is on disk, and everything that was derived. */
    synchronized void forget() {
        reader.forget();
        SortedMap<NoteId, Document> documents = new TreeMap<>(current.state().open());
        documents.replaceAll((id, document) -> document.readBy(origin(current.settings())));
        derived = Derivation.START;
        swap(state -> state.withDisk(Map.of(), false).withOpen(documents));
    }

    /**
     * Sets what the disk says. The glossary of it is made here, before anybody sees it, so that no question has to wait
     * for that; meanwhile the last one answers.
     */
    void disk(Map<NoteId, Note> notes, boolean complete) {
        Map<NoteId, Note> read = Collections.unmodifiableMap(notes);
        Derivation ready = derived.to(current.state().withDisk(read, complete));
        WarmUp.of(ready.glossary());
        synchronized (this) {
            derived = ready;
            swap(state -> state.withDisk(read, complete));
        }
    }

    synchronized void folders(List<Path> folders) {
        swap(state -> state.withFolders(folders));
    }

    synchronized void settings(Settings settings) {
        boolean sameReading = settings.languages().equals(current.settings().languages());
        swap(state -> state.withSettings(settings));
        if (!sameReading) {
            SortedMap<NoteId, Document> documents =
                    new TreeMap<>(current.state().open());
            documents.replaceAll((id, document) -> document.readBy(origin(settings)));
            swap(state -> state.withOpen(documents));
        }
    }

    NoteReader reader() {
        return reader;
    }

    private Document.Origin origin(Settings settings) {
        return new Document.Origin(reader, settings.languages());
    }

    private void drop(Document document, String reason) {
        reports.warn(document.id().uri() + " is out of step until it is opened again or sent in full: " + reason);
        remove(document.id());
        outOfStep.put(document.id(), document);
    }

    private void put(Document document) {
        SortedMap<NoteId, Document> documents = new TreeMap<>(current.state().open());
        documents.put(document.id(), document);
        swap(state -> state.withOpen(documents));
    }

    private void remove(NoteId id) {
        SortedMap<NoteId, Document> documents = new TreeMap<>(current.state().open());
        if (documents.remove(id) != null) {
            swap(state -> state.withOpen(documents));
        }
    }

    private void swap(UnaryOperator<State> change) {
        current = snapshot(change.apply(current.state()));
        listener.run();
    }

    /** A snapshot derives its glossary from the last one before it; a late one does not stand in the way of newer ones. */
    private Snapshot snapshot(State state) {
        Derivation before = derived;
        Supplier<Glossary> derivation = () -> {
            Derivation next = before.to(state);
            derived(next);
            return next.glossary();
        };
        return new Snapshot(state, derivation, reader.closedNotes());
    }

    private synchronized void derived(Derivation next) {
        if (next.disk() == current.state().disk()) {
            derived = next;
        }
    }
}
