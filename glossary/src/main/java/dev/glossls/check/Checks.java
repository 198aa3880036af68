package dev.glossls.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks for everything that is worth telling about a note. */
public final class Checks {
    private Checks() {}

    /** The findings of some kinds in a note, in order. Built-in notes have none. */
    public static List<Diagnostic> of(CheckedNote note, Collection<Code> codes) {
        List<Diagnostic> found = new ArrayList<>();
        if (!note.id().isVocabulary()) {
            for (Code code : codes) {
                found.addAll(code.check().in(note));
            }
        }
        found.sort(null);
        return found;
    }
}
