package dev.glossls.action;

import dev.glossls.check.Diagnostic;
import java.util.List;
import java.util.function.Supplier;

/**
 * A change that is offered.
 *
 * @param title what it does, for a person; different from that of every other action at the place
 * @param kind what sort of change it is
 * @param solves the findings that it makes go away
 * @param changes the changes that it is made of, found out when it is wanted
 */
public record Action(String title, Kind kind, List<Diagnostic> solves, Supplier<List<NoteChange>> changes) {
    public Action {
        solves = List.copyOf(solves);
    }

    static Action of(String title, Kind kind, Supplier<List<NoteChange>> changes) {
        return new Action(title, kind, List.of(), changes);
    }
}
