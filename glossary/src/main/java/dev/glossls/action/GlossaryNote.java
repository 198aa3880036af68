package dev.glossls.action;

import dev.glossls.note.Note;
import dev.glossls.note.NoteId;
import dev.glossls.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The note in which a person keeps definitions: one that is called a glossary, else the one with the most of them.
 *
 * @param id which note
 * @param text what it holds
 */
record GlossaryNote(NoteId id, String text) {
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:.*\\b)?(?:glossar\\w*|glosario|gloss?aire|terms|terminology|begriffe|woordenlijst|用語集?|术语表?)");
    private static final int FEWEST = 3;

    /** The best such note beside the one that is asked from; the nearest of several with its name. */
    static Optional<GlossaryNote> of(Situation situation) {
        NoteId here = situation.note().id();
        return situation.glossary().notes().stream()
                .filter(note -> !note.id().isVocabulary() && !note.id().equals(here))
                .filter(note -> isNamed(note) || note.definitions().size() >= FEWEST)
                .min(Comparator.comparing((Note note) -> !isNamed(note))
                        .thenComparing(note -> isNamed(note) ? here.distanceTo(note.id()) : 0)
                        .thenComparing(note -> -note.definitions().size())
                        .thenComparing(Note::id))
                .flatMap(note -> situation.texts().apply(note.id()).map(text -> new GlossaryNote(note.id(), text)));
    }

    private static boolean isNamed(Note note) {
        return NAME.matcher(note.id().title()).matches();
    }

    /** One more definition at the end: an item where the note ends with a list. */
    NoteChange appended(String entry) {
        String last = text.stripTrailing();
        String line = last.substring(last.lastIndexOf('\n') + 1).stripLeading();
        boolean list = line.startsWith("- ") || line.startsWith("* ");
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        String before = list ? line.substring(0, 2) : text.isEmpty() ? "" : "\n";
        return NoteChange.of(id, Span.at(text.length()), gap + before + entry + "\n");
    }
}
