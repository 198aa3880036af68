package dev.glossls.index;

import dev.glossls.note.Tier;
import dev.glossls.text.TermKey;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** The names of some notes, ready to be searched for what is typed. Immutable. */
public final class CompletionIndex {
    private final List<String> names = new ArrayList<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final List<Squashed> squashed = new ArrayList<>();
    private final long[] masks;
    /** The letters with which words begin. */
    private final long[] initials;

    private CompletionIndex(Map<String, Tier> offered) {
        this.masks = new long[offered.size()];
        this.initials = new long[offered.size()];
        offered.forEach(this::add);
    }

    /** The index of names, each as it is written, with the best tier in which it was found. */
    public static CompletionIndex of(Map<String, Tier> names) {
        return new CompletionIndex(names);
    }

    /**
     * The names of which every typed letter stands at the beginning of a word, best first. Names that no longer stand are
     * left out, and do not count against the limit.
     */
    public List<Match> close(Typed typed, int limit, Standing standing) {
        List<Match> hits = new ArrayList<>();
        for (int i = 0; i < squashed.size(); i++) {
            if (typed.mayBegin(initials[i]) && typed.mayOccurIn(masks[i])) {
                collect(CloseMatcher.match(typed, squashed.get(i)), i, hits);
            }
        }
        return best(hits, limit, standing);
    }

    /** The names of which letters are left out or wrong, best first; those that {@link #close} finds may be among them. */
    public List<Match> loose(Typed typed, int limit, Standing standing) {
        List<Match> hits = new ArrayList<>();
        for (int i = 0; i < squashed.size(); i++) {
            if (typed.mayBegin(initials[i]) && LooseMatcher.mayMatch(typed, masks[i])) {
                collect(LooseMatcher.match(typed, squashed.get(i), masks[i]), i, hits);
            }
        }
        return best(hits, limit, standing);
    }

    private void add(String name, Tier tier) {
        Squashed form = Squashed.of(withoutArticle(name));
        if (form.length() > 0) {
            masks[names.size()] = Squashed.mask(form.letters());
            initials[names.size()] = form.initials();
            names.add(name);
            tiers.add(tier);
            squashed.add(form);
        }
    }

    private void collect(Optional<MatchKind> kind, int i, List<Match> hits) {
        if (kind.isPresent()) {
            hits.add(new Match(names.get(i), tiers.get(i), kind.get()));
        }
    }

    /** A name whose tier turns out worse than it was when the index was made goes back into the queue. */
    private static List<Match> best(List<Match> hits, int limit, Standing standing) {
        List<Match> best = new ArrayList<>();
        PriorityQueue<Match> queue = new PriorityQueue<>(hits);
        while (!queue.isEmpty() && best.size() < limit) {
            Match hit = queue.remove();
            Optional<Tier> tier = standing.of(hit.name());
            if (tier.isPresent()) {
                Match now = new Match(hit.name(), tier.get(), hit.kind());
                boolean worse = now.compareTo(hit) > 0;
                (worse ? queue : best).add(now);
            }
        }
        return best;
    }

    private static String withoutArticle(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0 || blank > 4) {
            return name;
        }
        int start = TermKey.withoutArticle(name, Words.of(name)).stream()
                .findFirst()
                .map(word -> word.start())
                .orElse(0);
        return name.substring(start);
    }
}
