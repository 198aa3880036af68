package dev.glossls.server.session;

import dev.glossls.note.NoteId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What clients were last told of the terms in documents, so that they can be told what has changed since. Of the documents
 * that were not asked about for the longest time it is forgotten; a client that asks again is told everything.
 */
public final class TokenHistory {
    private static final int DOCUMENTS = 32;

    private final Map<NoteId, Told> told = new LinkedHashMap<>(DOCUMENTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<NoteId, Told> eldest) {
            return size() > DOCUMENTS;
        }
    };
    private int answers;

    private static final class Told {
        private final String name;
        private final int[] data;

        Told(String name, int[] data) {
            this.name = name;
            this.data = data;
        }
    }

    /** Keeps what is told now, and returns the name by which a client can refer to it. */
    public synchronized String keep(NoteId note, int[] data) {
        answers++;
        String name = Integer.toString(answers);
        told.put(note, new Told(name, data.clone()));
        return name;
    }

    /** What was told under a name, if that was the last for the document. */
    public synchronized Optional<int[]> last(NoteId note, String name) {
        return Optional.ofNullable(told.get(note))
                .filter(last -> last.name.equals(name))
                .map(last -> last.data.clone());
    }
}
