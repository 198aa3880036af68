package dev.glossls.labelled;

import dev.glossls.note.Definition;
import dev.glossls.text.TermKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in a note, held against its labels. A finding hits an entry if it bears one of its names near one of
 * its places, each entry once; repeats are neither right nor wrong.
 */
final class Comparison {
    private final List<Label> labels;
    private final List<Entry> entries;
    private final Map<Entry, Definition> hits = new LinkedHashMap<>();
    private final List<Definition> violations = new ArrayList<>();
    private final List<Definition> wrong = new ArrayList<>();
    private final List<Definition> repeats = new ArrayList<>();

    private Comparison(List<Label> labels) {
        this.labels = labels;
        this.entries = Entry.of(
                labels.stream().filter(label -> label.kind() != Label.Kind.NOT).toList());
    }

    static Comparison of(List<Label> labels, List<Definition> found) {
        Comparison comparison = new Comparison(labels);
        List<Definition> left = new ArrayList<>(found);
        left.removeIf(comparison::violates);
        for (Entry entry : comparison.entries) {
            hit(entry, left).ifPresent(hit -> {
                comparison.hits.put(entry, hit);
                left.remove(hit);
            });
        }
        for (Definition definition : left) {
            boolean repeat = comparison.entries.stream()
                    .anyMatch(entry ->
                            entry.names(definition) && (comparison.hits.containsKey(entry) || !entry.isSure()));
            (repeat ? comparison.repeats : comparison.wrong).add(definition);
        }
        return comparison;
    }

    Score score() {
        Score.Aliases aliases = new Score.Aliases(0, 0, 0);
        double meaning = 0;
        int sureHits = 0;
        for (Map.Entry<Entry, Definition> hit : hits.entrySet()) {
            if (hit.getKey().isSure()) {
                sureHits++;
                meaning += likeness(hit.getKey(), hit.getValue());
                aliases = aliases.plus(aliases(hit.getKey(), hit.getValue()));
            }
        }
        int terms = (int) entries.stream().filter(Entry::isSure).count();
        int nots = (int)
                labels.stream().filter(label -> label.kind() == Label.Kind.NOT).count();
        return new Score(terms, sureHits, wrong.size() + violations.size(), aliases, meaning, nots, violations.size());
    }

    /** One line for everything that was missed, wrong, or found with other words than the reader's. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isSure() && !hits.containsKey(entry)) {
                complaints.add("%d: missed %s".formatted(entry.places().get(0).line(), entry.name()));
            }
        }
        violations.forEach(found -> complaints.add(complaint("no term", found)));
        wrong.forEach(found -> complaints.add(complaint("unlabelled", found)));
        hits.forEach((entry, found) -> {
            if (!entry.isSure()) {
                return;
            }
            Score.Aliases aliases = aliases(entry, found);
            if (aliases.found() < aliases.labelled() || aliases.wrong() > 0) {
                complaints.add(complaint("other names", found) + " names " + found.names());
            }
            if (likeness(entry, found) < 0.75) {
                complaints.add(complaint("other words", found) + ": " + found.meaning());
            }
        });
        return complaints;
    }

    private static String complaint(String what, Definition found) {
        return "%d: %s %s (%s)"
                .formatted(
                        found.line() + 1, what, found.label(), found.evidence().rule());
    }

    private boolean violates(Definition found) {
        TermKey key = TermKey.of(found.label());
        boolean violates = labels.stream()
                .anyMatch(label -> label.kind() == Label.Kind.NOT
                        && label.line() == found.line() + 1
                        && label.key().equals(key));
        if (violates) {
            violations.add(found);
        }
        return violates;
    }

    /** The finding that is nearest to a place of the entry. */
    private static Optional<Definition> hit(Entry entry, List<Definition> found) {
        return found.stream()
                .filter(definition ->
                        entry.names(definition) && !entry.near(definition).isEmpty())
                .min(Comparator.comparingInt(definition -> distance(entry, definition)));
    }

    private static int distance(Entry entry, Definition found) {
        return entry.places().stream()
                .mapToInt(place -> Math.abs(place.line() - 1 - found.line()))
                .min()
                .orElseThrow();
    }

    private static double likeness(Entry entry, Definition found) {
        return entry.near(found).stream()
                .mapToDouble(place -> Likeness.of(found.meaning(), place.meaning()))
                .max()
                .orElseThrow();
    }

    /** How the names of a hit and of its repeats agree with those of the entry. */
    private Score.Aliases aliases(Entry entry, Definition hit) {
        Set<TermKey> names = new HashSet<>(keys(hit));
        repeats.stream().filter(entry::names).forEach(repeat -> names.addAll(keys(repeat)));
        int found = (int) entry.aliases().stream().filter(names::contains).count();
        int wrongNames = (int)
                names.stream().filter(name -> !entry.keys().contains(name)).count();
        return new Score.Aliases(entry.aliases().size(), found, wrongNames);
    }

    private static List<TermKey> keys(Definition found) {
        return found.names().stream().map(TermKey::of).toList();
    }
}
