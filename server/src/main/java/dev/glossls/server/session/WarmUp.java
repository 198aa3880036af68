package dev.glossls.server.session;

import dev.glossls.extract.NoteParser;
import dev.glossls.glossary.Completions;
import dev.glossls.glossary.Glossary;
import dev.glossls.glossary.Hovers;
import dev.glossls.note.NoteId;
import dev.glossls.note.Prose;
import java.util.List;

/** Asks one thing of each kind, so that whoever asks first does not have to wait for indexes and classes. */
public final class WarmUp {
    private static final NoteId NOWHERE = new NoteId("untitled:warm-up");

    private WarmUp() {}

    /** Reads a text, however long that takes, so that the time limit of the first note does not have to pay for classes. */
    public static void ofReading() {
        NoteParser.read(NOWHERE, "- **Warm-up**: a text that is read first\n");
    }

    /** What hover needs is made beside what completion needs. */
    static void of(Glossary glossary) {
        Beside<Boolean> hover = Beside.start(() -> hover(glossary));
        for (String typed : List.of("te", "sec wo", "thrid")) {
            Prose prose = NoteParser.prose(typed);
            Completions.at(glossary, NOWHERE, typed, prose, typed.length(), 1);
        }
        hover.get();
    }

    private static boolean hover(Glossary glossary) {
        return Hovers.at(glossary, NOWHERE, NoteParser.prose("a term"), 3).isPresent();
    }
}
