package dev.glossls.check;

import java.util.ArrayList;
import java.util.List;

/** A definition that says with hardly another word what another one says already. */
final class DuplicateDefinition {
    private static final int FEWEST_WORDS = 3;
    private static final double LIKENESS = 0.8;

    private DuplicateDefinition() {}

    static List<Diagnostic> in(CheckedNote note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Twins twins : Twins.in(note)) {
            if (twins.fewer() >= FEWEST_WORDS && twins.same() >= LIKENESS * twins.all()) {
                String where = twins.other().note().equals(note.id())
                        ? "in this note"
                        : "in " + twins.other().note().shortName();
                found.add(Diagnostic.of(
                        Code.DUPLICATE_DEFINITION,
                        twins.one().definition().nameSpan(),
                        "\"" + twins.one().definition().label() + "\" is defined with the same words " + where + ".",
                        twins.related()));
            }
        }
        return found;
    }
}
