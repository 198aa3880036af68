package dev.glossls.extract;

import dev.glossls.text.TermKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that recur together under several heads: the fields that a note fills in for each of its topics, and no terms.
 * A term may be defined twice; it hardly brings along the same neighbour both times.
 */
final class Fields {
    private static final int SEVERAL = 2;
    /** More heads, or names under one, need not be compared: by then a name recurs often enough by itself. */
    private static final int MOST = 12;

    private final Set<Way> fields = new HashSet<>();

    private Fields() {}

    /** A name as one rule finds it. */
    private record Way(TermKey key, String rule) {
        static Way of(Candidate candidate) {
            return new Way(candidate.key(), candidate.rule());
        }
    }

    /** The fields among candidates. */
    static Fields among(List<Candidate> candidates) {
        Map<Way, Set<Integer>> heads = new HashMap<>();
        for (Candidate candidate : candidates) {
            candidate
                    .entry()
                    .above()
                    .ifPresent(head -> heads.computeIfAbsent(Way.of(candidate), way -> new HashSet<>(2))
                            .add(head.block().span().start()));
        }
        heads.values().removeIf(places -> places.size() < SEVERAL || places.size() > MOST);
        Map<Integer, Set<Way>> recurring = new HashMap<>();
        heads.forEach((way, places) -> places.forEach(place ->
                recurring.computeIfAbsent(place, start -> new HashSet<>(2)).add(way)));
        recurring.values().removeIf(ways -> ways.size() > MOST);
        Fields found = new Fields();
        heads.forEach((way, places) -> {
            if (hasCompany(way, places, recurring)) {
                found.fields.add(way);
            }
        });
        return found;
    }

    /** Whether another name stands beside this one under several of its heads. */
    private static boolean hasCompany(Way way, Set<Integer> places, Map<Integer, Set<Way>> recurring) {
        Map<Way, Integer> beside = new HashMap<>();
        for (int place : places) {
            recurring.getOrDefault(place, Set.of()).forEach(other -> beside.merge(other, 1, Integer::sum));
        }
        beside.remove(way);
        return beside.entrySet().stream()
                .anyMatch(other -> other.getKey().rule().equals(way.rule()) && other.getValue() >= SEVERAL);
    }

    boolean hold(Candidate candidate) {
        return fields.contains(Way.of(candidate));
    }
}
