package dev.glossls.labelled;

import dev.glossls.note.Definition;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One concept of a note as its reader sees it: all labelled places where the note defines it.
 *
 * @param places where; the first gives the entry its name
 * @param keys the keys of every name it has at any of them
 */
record Entry(List<Label> places, Set<TermKey> keys) {
    /** How many lines away from the label a finding may stand and still be of this place. */
    private static final int TOLERANCE = 2;

    Entry {
        places = List.copyOf(places);
        keys = Set.copyOf(keys);
    }

    /** The entries of some labels: those of which one bears the other's name are places of one entry. */
    static List<Entry> of(List<Label> labels) {
        List<Entry> entries = new ArrayList<>();
        for (Label label : labels) {
            Entry entry = new Entry(List.of(label), label.keys());
            for (Entry other : List.copyOf(entries)) {
                if (other.sharesNameWith(label)) {
                    entries.remove(other);
                    entry = other.with(entry);
                }
            }
            entries.add(entry);
        }
        return entries;
    }

    String name() {
        return places.get(0).name();
    }

    /** Whether a reader is sure of one of the places at least. */
    boolean isSure() {
        return places.stream().anyMatch(place -> place.kind() == Label.Kind.TERM);
    }

    /** The keys of its names other than those that stand at the head of a place. */
    Set<TermKey> aliases() {
        Set<TermKey> aliases = new HashSet<>(keys);
        places.forEach(place -> aliases.remove(place.key()));
        return aliases;
    }

    /** Whether a finding bears a name of this entry. */
    boolean names(Definition found) {
        return keys.contains(TermKey.of(found.label()));
    }

    /** The places that a finding may be of. */
    List<Label> near(Definition found) {
        return places.stream()
                .filter(place -> Math.abs(place.line() - 1 - found.line()) <= TOLERANCE)
                .toList();
    }

    private boolean sharesNameWith(Label label) {
        return keys.contains(label.key())
                || places.stream().anyMatch(place -> label.keys().contains(place.key()));
    }

    private Entry with(Entry other) {
        List<Label> allPlaces = new ArrayList<>(places);
        allPlaces.addAll(other.places);
        Set<TermKey> allKeys = new HashSet<>(keys);
        allKeys.addAll(other.keys);
        return new Entry(allPlaces, allKeys);
    }
}
