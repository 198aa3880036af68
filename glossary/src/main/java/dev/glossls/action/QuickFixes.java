package dev.glossls.action;

import dev.glossls.check.Code;
import dev.glossls.check.Diagnostic;
import dev.glossls.check.Fix;
import dev.glossls.note.NoteId;
import java.util.ArrayList;
import java.util.List;

/** The fixes of what was found: one by one, and all slips of the finger in the note at once. */
final class QuickFixes {
    private QuickFixes() {}

    static List<Action> at(Situation situation) {
        NoteId note = situation.note().id();
        List<Action> actions = new ArrayList<>();
        for (Diagnostic found : situation.foundHere()) {
            for (Fix fix : found.fixes()) {
                actions.add(new Action(
                        fix.title(),
                        Kind.QUICK_FIX,
                        List.of(found),
                        () -> List.of(new NoteChange(note, fix.change()))));
            }
        }
        return actions;
    }

    /** Slips alone, for only there is no doubt what has to become of them. */
    static List<Action> all(Situation situation) {
        List<Diagnostic> slips = situation.found().stream()
                .filter(found ->
                        found.code() == Code.NEAR_MISS && !found.fixes().isEmpty())
                .toList();
        if (slips.isEmpty()) {
            return List.of();
        }
        NoteId note = situation.note().id();
        return List.of(new Action(
                "Correct all slips in terms",
                Kind.FIX_ALL,
                slips,
                () -> slips.stream()
                        .map(slip -> new NoteChange(note, slip.fixes().get(0).change()))
                        .toList()));
    }
}
