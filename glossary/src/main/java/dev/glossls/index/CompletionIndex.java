package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.Map;

/** The names of some notes, ordered for completion. */
public final class CompletionIndex {
    private CompletionIndex() {}

    /** The index of names, each as it is written, with the best tier in which it was found. */
    public static CompletionIndex of(Map<String, Tier> names) {
        return new CompletionIndex();
    }
}
