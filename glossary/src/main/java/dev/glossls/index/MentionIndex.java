package dev.glossls.index;

import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The keys and variant keys of labels, and every prefix of them that ends with a word. Immutable once built. */
public final class MentionIndex {
    private static final SortedSet<TermKey> NONE = Collections.unmodifiableSortedSet(new TreeSet<>());

    private final Set<String> prefixes = new HashSet<>();
    private final Map<String, SortedSet<TermKey>> variants = new HashMap<>();

    private MentionIndex() {}

    /** The index of labels, each as it is written. */
    public static MentionIndex of(Collection<String> labels) {
        MentionIndex index = new MentionIndex();
        labels.forEach(index::add);
        return index;
    }

    /** Whether a key or a variant key of this index goes on after these characters, or ends with them. */
    public boolean continues(String prefix) {
        return prefixes.contains(prefix);
    }

    /** The keys of the labels of several words that share a variant key, in order. */
    public SortedSet<TermKey> variants(String variant) {
        return variants.getOrDefault(variant, NONE);
    }

    private void add(String label) {
        List<Word> words = TermKey.withoutArticle(label, Words.of(label));
        StringBuilder exact = new StringBuilder();
        StringBuilder variant = new StringBuilder();
        for (Word word : words) {
            TermKey.append(exact, word);
            TermKey.appendVariant(variant, word);
            prefixes.add(exact.toString());
            prefixes.add(variant.toString());
        }
        if (words.size() > 1) {
            variants.computeIfAbsent(variant.toString(), k -> new TreeSet<>()).add(new TermKey(exact.toString()));
        }
    }
}
