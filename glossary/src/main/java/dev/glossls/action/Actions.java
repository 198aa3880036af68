package dev.glossls.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that can be done at a place. */
public final class Actions {
    private Actions() {}

    /** The definitions that can be added of the words at a place: here first, where there may be one. */
    public static List<Action> defining(Situation situation) {
        return DefineTerm.at(situation);
    }

    /** What is offered, fixes first; of two with one title the first. */
    public static List<Action> at(Situation situation) {
        List<Action> all = new ArrayList<>();
        all.addAll(QuickFixes.at(situation));
        all.addAll(DefineTerm.at(situation));
        all.addAll(AddAlias.at(situation));
        all.addAll(UseLabel.at(situation));
        all.addAll(ExpandAcronym.at(situation));
        all.addAll(LinkTerms.at(situation));
        all.addAll(MoveDefinition.at(situation));
        all.addAll(QuickFixes.all(situation));
        Map<String, Action> byTitle = new LinkedHashMap<>();
        all.forEach(action -> byTitle.putIfAbsent(action.title(), action));
        return List.copyOf(byTitle.values());
    }
}
