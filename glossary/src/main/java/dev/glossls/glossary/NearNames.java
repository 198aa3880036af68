package dev.glossls.glossary;

import dev.glossls.index.NameWords;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The words of all names of a glossary, and those that a slip of the finger turned into another word. */
public final class NearNames {
    private final List<NameWords> words;

    NearNames(Collection<NameWords> words) {
        this.words = List.copyOf(words);
    }

    /** Whether a word in normal form is one of a name; also of one that was taken out lately. */
    public boolean isWordOfName(String form) {
        return words.stream().anyMatch(some -> some.contains(form));
    }

    /** Whether three letters follow each other in a word of a name. */
    public boolean isSequenceInName(String three) {
        return words.stream().anyMatch(some -> some.hasSequence(three));
    }

    /** The words of names that one slip turns into a word, in normal form and in order; some may have been taken out lately. */
    public List<String> oneSlipFrom(String form) {
        TreeSet<String> near = new TreeSet<>();
        words.forEach(some -> near.addAll(some.oneSlipFrom(form)));
        return List.copyOf(near);
    }
}
