package dev.glossls.server.session;

import dev.glossls.glossary.Lazy;
import dev.glossls.note.NoteId;
import dev.glossls.text.LineIndex;

/** The text of a note at one moment, and where its lines begin. Immutable to its users. */
public final class Source {
    private final NoteId id;
    private final String text;
    private final Lazy<LineIndex> lines;

    Source(NoteId id, String text) {
        this.id = id;
        this.text = text;
        this.lines = new Lazy<>(() -> LineIndex.of(text));
    }

    public NoteId id() {
        return id;
    }

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines.get();
    }
}
