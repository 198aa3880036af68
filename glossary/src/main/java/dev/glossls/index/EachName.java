package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Looks at each name. The cheapest way for a few, and the plainest, by which the others are judged. */
final class EachName implements NameSearch {
    private final List<String> names;
    private final List<Tier> tiers;
    private final List<Squashed> squashed;
    private final long[] masks;
    /** The letters with which words begin. */
    private final long[] initials;

    private EachName(Map<String, Tier> offered) {
        this.names = new ArrayList<>(offered.size());
        this.tiers = new ArrayList<>(offered.size());
        this.squashed = new ArrayList<>(offered.size());
        this.masks = new long[offered.size()];
        this.initials = new long[offered.size()];
        offered.forEach(this::add);
    }

    static EachName of(Map<String, Tier> names) {
        return new EachName(names);
    }

    @Override
    public Iterator<Match> close(Typed typed) {
        PriorityQueue<Match> hits = new PriorityQueue<>();
        for (int i = 0; i < squashed.size(); i++) {
            if (typed.mayBegin(initials[i]) && typed.mayOccurIn(masks[i])) {
                collect(CloseMatcher.match(typed, squashed.get(i)), i, hits);
            }
        }
        return inOrder(hits);
    }

    @Override
    public Iterator<Match> loose(Typed typed) {
        PriorityQueue<Match> hits = new PriorityQueue<>();
        for (int i = 0; i < squashed.size(); i++) {
            if (typed.mayBegin(initials[i]) && LooseMatcher.mayMatch(typed, masks[i])) {
                collect(LooseMatcher.match(typed, squashed.get(i)), i, hits);
            }
        }
        return inOrder(hits);
    }

    private void add(String name, Tier tier) {
        Squashed form = Squashed.ofName(name);
        if (form.length() > 0) {
            masks[names.size()] = Squashed.mask(form.letters());
            initials[names.size()] = form.initials();
            names.add(name);
            tiers.add(tier);
            squashed.add(form);
        }
    }

    private void collect(Optional<MatchKind> kind, int i, PriorityQueue<Match> hits) {
        if (kind.isPresent()) {
            hits.add(new Match(names.get(i), tiers.get(i), kind.get()));
        }
    }

    private static Iterator<Match> inOrder(PriorityQueue<Match> hits) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !hits.isEmpty();
            }

            @Override
            public Match next() {
                return hits.remove();
            }
        };
    }
}
