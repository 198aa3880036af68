package dev.glossls.glossary;

import dev.glossls.note.Broader;
import dev.glossls.note.Definition;
import dev.glossls.note.Note;
import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names that notes give, as they are written. */
final class GivenNames {
    private GivenNames() {}

    /** Whether two notes give the same names in the same order, those in statements included. */
    static boolean same(Note one, Note other) {
        return named(one).equals(named(other));
    }

    private static List<Object> named(Note note) {
        List<Object> named = new ArrayList<>();
        for (Definition definition : note.definitions()) {
            named.add(definition.names());
            named.add(definition.evidence().tier());
        }
        for (Broader said : note.broader()) {
            named.add(said.narrower());
            named.add(said.broader());
        }
        return named;
    }

    /** The names that are found in texts, as they are written. */
    static Set<String> shown(NoteTable notes) {
        Set<String> shown = new TreeSet<>();
        offered(notes).forEach((name, tier) -> {
            if (tier != Tier.WEAK) {
                shown.add(name);
            }
        });
        return shown;
    }

    /** Every name, as it is written, with the best tier in which it was found. */
    static Map<String, Tier> offered(NoteTable notes) {
        Map<String, Tier> offered = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            for (Definition definition : notes.note(i).definitions()) {
                Tier tier = definition.evidence().tier();
                for (String name : definition.names()) {
                    offered.merge(name, tier, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return offered;
    }
}
