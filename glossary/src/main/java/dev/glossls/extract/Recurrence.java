package dev.glossls.extract;

import dev.glossls.text.TermKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells names that come back below many heads of a note: they are labels of its structure, not terms. */
final class Recurrence {
    private static final int MANY = 4;
    private static final int MANY_HEADINGS = 3;
    private static final int SURE = 2400;
    private static final Set<String> LABEL_RULES = Set.of("bold-lead", "bold-subject", "plain-lead", "heading");

    /** By the key of a name: where it may be a label. */
    private final Map<TermKey, Set<Integer>> places = new HashMap<>();

    private final Fields fields;

    Recurrence(List<Candidate> candidates) {
        this.fields = Fields.among(candidates);
        for (Candidate candidate : candidates) {
            Set<Integer> known = places.computeIfAbsent(candidate.key(), key -> new HashSet<>(2));
            if (mayBeLabel(candidate)) {
                known.add(place(candidate));
            }
        }
    }

    /** Whether a candidate of the note is named so. */
    boolean knows(TermKey key) {
        return places.containsKey(key);
    }

    /** Adds what it says against a candidate that its name comes back. */
    void weigh(Candidate candidate, Odds odds) {
        if (!mayBeLabel(candidate)) {
            return;
        }
        int count = places.getOrDefault(candidate.key(), Set.of()).size();
        int many = isHeading(candidate) ? MANY_HEADINGS : MANY;
        if (count >= many) {
            odds.add(-1300 * (count - many + 2), "recurs under many heads");
        } else if (fields.hold(candidate)) {
            odds.add(-1800, "recurs under several heads with the same neighbours");
        }
    }

    /** A heading counts by itself, another label once below each head. */
    private static int place(Candidate candidate) {
        return isHeading(candidate)
                ? candidate.entry().block().span().start()
                : candidate.entry().headStart();
    }

    private static boolean isHeading(Candidate candidate) {
        return candidate.rule().equals("heading");
    }

    /** Only what stands before a sign or heads a part can be a label; sentences speak for themselves. */
    private static boolean mayBeLabel(Candidate candidate) {
        return LABEL_RULES.contains(candidate.rule()) && candidate.weight() < SURE;
    }
}
