package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** The names of some notes, ready to be searched for what is typed. Immutable. */
public final class CompletionIndex {
    /** So many names are looked at one by one in less time than an index over them takes to make. */
    private static final int FEW = 400;

    private final NameSearch names;

    CompletionIndex(NameSearch names) {
        this.names = names;
    }

    /**
     * The index of names, each as it is written, with the best tier in which it was found.
     */
    public static CompletionIndex of(Map<String, Tier> names) {
        return new CompletionIndex(names.size() <= FEW ? EachName.of(names) : ByWords.of(names));
    }

    /**
     * The names of which every typed letter stands at the beginning of a word, best first. Names that no longer stand are
     * left out, and do not count against the limit.
     */
    public List<Match> close(Typed typed, int limit, Standing standing) {
        return best(names.close(typed), limit, standing);
    }

    /** The names of which letters are left out or wrong, best first; those that {@link #close} finds may be among them. */
    public List<Match> loose(Typed typed, int limit, Standing standing) {
        return best(names.loose(typed), limit, standing);
    }

    /** A name whose tier turns out worse than it was when the index was made waits for its turn. */
    private static List<Match> best(Iterator<Match> hits, int limit, Standing standing) {
        List<Match> best = new ArrayList<>();
        PriorityQueue<Match> waiting = new PriorityQueue<>();
        Optional<Match> next = next(hits);
        while (best.size() < limit && (next.isPresent() || !waiting.isEmpty())) {
            boolean turn =
                    next.isEmpty() || (!waiting.isEmpty() && waiting.element().compareTo(next.get()) <= 0);
            Match hit = turn ? waiting.remove() : next.get();
            next = turn ? next : next(hits);
            Optional<Tier> tier = standing.of(hit.name());
            if (tier.isPresent()) {
                Match now = new Match(hit.name(), tier.get(), hit.kind());
                boolean worse = now.compareTo(hit) > 0;
                (worse ? waiting : best).add(now);
            }
        }
        return best;
    }

    private static Optional<Match> next(Iterator<Match> hits) {
        return hits.hasNext() ? Optional.of(hits.next()) : Optional.empty();
    }
}
