package dev.glossls.server.session;

import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Lazy;
import dev.glossls.note.NamePieces;
import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import dev.glossls.note.WordFilter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
     * The text of any note: the vocabulary's as it ships, whatever an editor that shows it makes of its line ends; else the
     * open buffer's, else the file's as it is now, which may be younger than what was read of it. Absent if there is none.
     */
    public Optional<Source> source(NoteId id) {
        return id.isVocabulary()
                ? closed.source(id)
                : document(id).map(Document::source).or(() -> closed.source(id));
    }

    /** A file that holds the text of a note, for clients that open nothing else; absent if there is none. */
    public Optional<Path> file(NoteId id) {
        return closed.file(id);
    }

    /** All open buffers, in the order of their ids. */
    public Collection<Document> documents() {
        return state.open().values();
    }

    /** The open buffer of that name, or else the file as it is now, as if it were open. */
    public Optional<Document> openOrClosed(NoteId id) {
        return document(id).or(() -> closed.document(id, settings().languages()));
    }

    /** What was read of a note on disk, the same object until it is read again. Absent for what is no note on disk. */
    public Optional<Note> onDisk(NoteId id) {
        return Optional.ofNullable(state.disk().get(id));
    }

    /** All notes that a person has, open or not, in the order of their ids. */
    public SortedSet<NoteId> notes() {
        SortedSet<NoteId> notes = new TreeSet<>(state.open().keySet());
        notes.addAll(state.disk().keySet());
        notes.removeIf(NoteId::isVocabulary);
        return notes;
    }

    /** The notes that name or explain something otherwise than in another moment, wherever in their texts that stands. */
    public SortedSet<NoteId> sayingOtherwise(Snapshot other) {
        return state.sayingOtherwise(other.state);
    }

    /**
     * The notes, and other open documents, that may mention something by one of its names, in order. Few that do not are
     * among them; none that does is missing.
     */
    public SortedSet<NoteId> mayMention(Collection<String> names) {
        List<NamePieces> pieces = names.stream().map(NamePieces::of).toList();
        SortedSet<NoteId> notes = new TreeSet<>(state.open().keySet());
        for (Note note : state.disk().values()) {
            if (!note.id().isVocabulary() && mayMention(note.words(), pieces)) {
                notes.add(note.id());
            }
        }
        return notes;
    }

    private static boolean mayMention(WordFilter words, List<NamePieces> names) {
        for (NamePieces name : names) {
            if (words.mayMention(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where a text is prose. May take as long as the limits allow; nothing is prose in what takes longer. */
    public Prose prose(Source source) {
        return document(source.id())
                .filter(document -> document.source() == source)
                .map(Document::prose)
                .orElseGet(() -> closed.prose(source));
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
