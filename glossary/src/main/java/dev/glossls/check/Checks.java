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
                found.addAll(in(note, code));
            }
        }
        found.sort(null);
        return found;
    }

    private static List<Diagnostic> in(CheckedNote note, Code code) {
        return switch (code) {
            case NEAR_MISS -> NearMiss.in(note);
            case INCONSISTENT_FORM -> InconsistentForm.in(note);
            case CONFLICTING_DEFINITION -> ConflictingDefinition.in(note);
            case DUPLICATE_DEFINITION -> DuplicateDefinition.in(note);
            case CIRCULAR_DEFINITION -> CircularDefinition.in(note);
            case EMPTY_SECTION -> EmptySection.in(note);
            case AMBIGUOUS_ACRONYM -> AmbiguousAcronym.in(note);
            case UNDEFINED_ACRONYM -> UndefinedAcronym.in(note);
            case UNUSED_DEFINITION -> UnusedDefinition.in(note);
            case UNDEFINED_TERM -> UndefinedTerm.in(note);
        };
    }
}
