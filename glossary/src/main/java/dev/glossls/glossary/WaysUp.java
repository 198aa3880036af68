package dev.glossls.glossary;

import dev.glossls.glossary.Kinds.Edge;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * The concepts above one, each with the weakest statement on the surest way there. A statement that would lead back is
 * allowed only if it is surer than that: so each circle loses its weakest statement, whichever that is asked about.
 */
final class WaysUp {
    /** More than anything has above itself in notes that were meant. Beyond, only surer statements are allowed. */
    private static final int MOST = 50;

    private final Map<Place, Statement> reached = new HashMap<>();
    private final PriorityQueue<Step> open =
            new PriorityQueue<>(Comparator.comparing(Step::weakest, Statement.SUREST_FIRST)
                    .thenComparing(step -> step.concept().anchor()));

    private WaysUp() {}

    /** A concept that was come to, and the weakest statement on the way. */
    private record Step(Concept concept, Statement weakest) {}

    /** The ways up from a concept, by the edges that begin at each. */
    static WaysUp from(Concept concept, Function<Concept, List<Edge>> up) {
        WaysUp ways = new WaysUp();
        up.apply(concept).forEach(edge -> ways.open.add(new Step(edge.broader(), edge.said())));
        while (!ways.open.isEmpty() && ways.reached.size() < MOST) {
            Step step = ways.open.remove();
            if (ways.reached.putIfAbsent(step.concept().anchor(), step.weakest()) == null) {
                for (Edge edge : up.apply(step.concept())) {
                    ways.open.add(new Step(edge.broader(), weaker(step.weakest(), edge.said())));
                }
            }
        }
        return ways;
    }

    /** Whether an edge that leads to where the ways begin may count. */
    boolean allow(Edge edge) {
        Statement back = reached.get(edge.narrower().anchor());
        Step next = open.peek();
        boolean surer = next == null || isSurer(edge.said(), next.weakest());
        return back == null ? surer : isSurer(edge.said(), back);
    }

    /** Whether an edge closes a circle of which it is the weakest statement. */
    boolean leadsBack(Edge edge) {
        Statement back = reached.get(edge.narrower().anchor());
        return back != null && !isSurer(edge.said(), back);
    }

    private static Statement weaker(Statement one, Statement other) {
        return isSurer(one, other) ? other : one;
    }

    private static boolean isSurer(Statement one, Statement other) {
        return Statement.SUREST_FIRST.compare(one, other) < 0;
    }
}
