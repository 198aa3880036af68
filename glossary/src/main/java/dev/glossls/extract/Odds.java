package dev.glossls.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what speaks for and against a definition, in thousandths of the natural logarithm of the odds. The single
 * grounds are kept only where somebody asks for them.
 */
final class Odds {
    /** The weight of what rules a place out. */
    static final int NEVER = -100_000;

    private final @Nullable List<Ground> grounds;
    private int sum;

    private Odds(@Nullable List<Ground> grounds) {
        this.grounds = grounds;
    }

    /** Just the sum. */
    static Odds summed() {
        return new Odds(null);
    }

    /** The sum and what it is made of. */
    static Odds explained() {
        return new Odds(new ArrayList<>());
    }

    /** Adds one ground; one without weight is none. */
    Odds add(int weight, String ground) {
        sum += weight;
        if (grounds != null && weight != 0) {
            grounds.add(new Ground(ground, weight));
        }
        return this;
    }

    /** Rules the place out. */
    Odds never(String ground) {
        return add(NEVER, ground);
    }

    /** Adds all of the grounds of others. */
    Odds add(Odds others) {
        sum += others.sum;
        if (grounds != null && others.grounds != null) {
            grounds.addAll(others.grounds);
        }
        return this;
    }

    int sum() {
        return sum;
    }

    /** Whether something rules the place out. */
    boolean areNone() {
        return sum <= NEVER / 2;
    }

    /** What was added, in order; empty where nobody asked. */
    List<Ground> grounds() {
        return grounds == null ? List.of() : List.copyOf(grounds);
    }
}
