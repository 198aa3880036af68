package dev.glossls.server.session;

import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Lazy;
import dev.glossls.note.NoteId;
import java.util.Optional;
import java.util.function.Supplier;

/** What a question is answered from: the buffers, the settings and the glossary of one moment. Immutable. */
public final class Snapshot {
    private final State state;
    private final Supplier<Glossary> glossary;
    private final ClosedNotes closed;

    Snapshot(State state, Supplier<Glossary> derivation, ClosedNotes closed) {
        this.state = state;
        this.glossary = new Lazy<>(derivation);
        this.closed = closed;
    }

    /** All that the notes say; made when first asked for, which is no work for the reader thread. */
    public Glossary glossary() {
        return glossary.get();
    }

    /** The open buffer of that name. */
    public Optional<Document> document(NoteId id) {
        return Optional.ofNullable(state.open().get(id));
    }

    /**
     * The text of any note: the open buffer's, else the file's as it is now, which may be younger than what was read of it,
     * else the vocabulary's. Absent if there is none.
     */
    public Optional<Source> source(NoteId id) {
        return document(id).map(Document::source).or(() -> closed.source(id));
    }

    public Settings settings() {
        return state.settings();
    }

    /** Whether all notes of the workspace have been read. */
    public boolean isLoaded() {
        return state.loaded();
    }

    State state() {
        return state;
    }
}
