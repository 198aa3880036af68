package dev.glossls.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts things together that have something in common, and so all that hang together through others. */
final class Joining<T> {
    private final List<T> things;
    /** For each thing an earlier one of its group, or itself. */
    private final int[] earlier;

    Joining(List<T> things) {
        this.things = List.copyOf(things);
        this.earlier = new int[things.size()];
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = i;
        }
    }

    /** Puts together what shares one of these. */
    void by(Function<T, ? extends Collection<?>> marks) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            for (Object mark : marks.apply(things.get(i))) {
                Integer known = first.putIfAbsent(mark, i);
                if (known != null) {
                    join(known, i);
                }
            }
        }
    }

    /** The groups in the order of their first things. */
    List<List<T>> groups() {
        Map<Integer, List<T>> groups = new TreeMap<>();
        for (int i = 0; i < things.size(); i++) {
            groups.computeIfAbsent(first(i), key -> new ArrayList<>()).add(things.get(i));
        }
        return List.copyOf(groups.values());
    }

    private void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        earlier[first(one)] = first;
        earlier[first(other)] = first;
    }

    private int first(int thing) {
        int first = thing;
        while (earlier[first] != first) {
            first = earlier[first];
        }
        return first;
    }
}
