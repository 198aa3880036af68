package dev.glossls.index;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names found in stretches, best first and each once. Stages that find worse ones are run when the better are used up. */
final class Hits implements Iterator<Match> {
    /** To put a name together and to compare it costs as much as so many steps. */
    private static final int COMPARISON = 250;

    private final NameTable names;
    private final Steps steps;
    private final Function<Squashed, Optional<MatchKind>> comparison;
    private final Deque<Consumer<Collection<Stretch>>> stages = new ArrayDeque<>();
    private final PriorityQueue<Stretch> queue = new PriorityQueue<>();
    private final Set<Integer> seen = new HashSet<>();
    private MatchKind worst = MatchKind.TWO_TYPOS;
    private @Nullable Match next;

    /** Hits of which the unsure are compared letter by letter. */
    Hits(NameTable names, Steps steps, Function<Squashed, Optional<MatchKind>> comparison) {
        this.names = names;
        this.steps = steps;
        this.comparison = comparison;
    }

    /** Leaves out what is of a worse kind than this. */
    Hits notBelow(MatchKind kind) {
        worst = kind;
        return this;
    }

    /** Adds a stage, which finds nothing that is better than what the stages before it find. */
    Hits then(Consumer<Collection<Stretch>> stage) {
        stages.add(stage);
        return this;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !(queue.isEmpty() && stages.isEmpty())) {
            if (queue.isEmpty()) {
                stages.remove().accept(queue);
            } else {
                look(queue.remove());
            }
        }
        return next != null;
    }

    @Override
    public Match next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Match found = next;
        next = null;
        return found;
    }

    private void look(Stretch stretch) {
        if (stretch.kind().rank() > worst.rank()) {
            queue.clear();
            stages.clear();
            return;
        }
        stretch.leave(queue);
        int name = stretch.name();
        if (seen.contains(name)) {
            return;
        }
        MatchKind guess = stretch.kind();
        Optional<MatchKind> kind = stretch.isSure() ? Optional.of(guess) : compare(name, guess);
        if (kind.isEmpty()) {
            return;
        }
        if (kind.get().rank() <= guess.rank()) {
            seen.add(name);
            next = names.match(name, kind.get());
        } else if (stages.isEmpty()) { // or else a later stage finds it, among what is as good
            queue.add(stretch.alone(kind.get()));
        }
    }

    private Optional<MatchKind> compare(int name, MatchKind guess) {
        boolean free = guess == MatchKind.ACRONYM;
        return free || steps.take(COMPARISON) ? comparison.apply(names.squashed(name)) : Optional.empty();
    }
}
