package dev.glossls.glossary;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, by whoever asks first; others that ask meanwhile wait for it. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
