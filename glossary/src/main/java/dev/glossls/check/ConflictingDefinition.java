package dev.glossls.check;

import dev.glossls.extract.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Two definitions of one label in a note, or in notes of one folder, that say enough each, without a word in common.
 * Definitions that do have one are left alone: most often they look at the same thing from two sides.
 */
final class ConflictingDefinition {
    private static final int FEWEST_WORDS = 5;

    private ConflictingDefinition() {}

    static List<Diagnostic> in(CheckedNote note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Twins twins : Twins.in(note)) {
            if (twins.same() == 0 && twins.fewer() >= FEWEST_WORDS && haveOneLanguage(twins)) {
                String label = twins.one().definition().label();
                found.add(Diagnostic.of(
                        Code.CONFLICTING_DEFINITION,
                        twins.one().definition().nameSpan(),
                        "\"" + label + "\" means something else elsewhere.",
                        twins.related()));
            }
        }
        return found;
    }

    private static boolean haveOneLanguage(Twins twins) {
        int one = Wording.of(twins.one().definition().meaning()).languages();
        int other = Wording.of(twins.other().definition().meaning()).languages();
        return (one & other) != 0;
    }
}
