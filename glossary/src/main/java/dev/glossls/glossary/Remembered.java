package dev.glossls.glossary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was found out about keys, mostly once each; several threads may find out the same at the same time. */
final class Remembered<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** The value of a key. To find it out, others may be asked for. */
    V get(K key, Function<K, V> find) {
        V value = known.get(key);
        if (value == null) {
            value = find.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
