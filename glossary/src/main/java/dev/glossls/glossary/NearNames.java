package dev.glossls.glossary;

import dev.glossls.index.NameWords;
import java.util.List;
import java.util.TreeSet;

/** The words of all names of a glossary, and those that a slip of the finger turned into another word. */
public final class NearNames {
    private final NameWords overlay;
    private final NameWords base;

    NearNames(NameWords overlay, NameWords base) {
        this.overlay = overlay;
        this.base = base;
    }

    /** Whether a word in normal form is one of a name; also of one that was taken out lately. */
    public boolean isWordOfName(String form) {
        return overlay.contains(form) || base.contains(form);
    }

    /** Whether three letters follow each other in a word of a name. */
    public boolean isSequenceInName(String three) {
        return overlay.hasSequence(three) || base.hasSequence(three);
    }

    /** The words of names that one slip turns into a word, in normal form and in order; some may have been taken out lately. */
    public List<String> oneSlipFrom(String form) {
        TreeSet<String> near = new TreeSet<>(overlay.oneSlipFrom(form));
        near.addAll(base.oneSlipFrom(form));
        return List.copyOf(near);
    }
}
