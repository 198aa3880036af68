package dev.glossls.glossary;

import dev.glossls.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Things at places that do not overlap: of two that would, the one that came first stays. */
final class Apart<T> {
    private final NavigableMap<Integer, T> things = new TreeMap<>();
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    void add(Span span, T thing) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
        if (!span.isEmpty() && (before == null || before.getValue() <= span.start())) {
            ends.put(span.start(), span.end());
            things.put(span.start(), thing);
        }
    }

    /** All of them, in the order of their places. */
    List<T> inOrder() {
        return List.copyOf(things.values());
    }
}
