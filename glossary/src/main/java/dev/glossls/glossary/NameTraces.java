package dev.glossls.glossary;

import dev.glossls.note.Note;
import dev.glossls.note.WordFilter;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The beginnings of the words of some names: a quick look tells which texts cannot hold one of the names. A name that is
 * written as fewer words here than there, or in an irregular plural, may be overlooked.
 */
final class NameTraces {
    private static final int LONG = 6;
    private static final int SHORT = 3;

    /** For each name its words, the longest first; for each word what stands in every spelling of it, or in one of them. */
    private final List<List<Set<String>>> names = new ArrayList<>();

    /** For each name what the filter of a note is asked for. */
    private final List<long[]> stems = new ArrayList<>();

    private NameTraces() {}

    static NameTraces of(Collection<String> names) {
        NameTraces traces = new NameTraces();
        for (String name : names) {
            List<Word> words = new ArrayList<>(Words.of(name));
            words.sort(Comparator.comparing((Word word) -> -word.length()));
            List<Set<String>> beginnings = new ArrayList<>();
            words.forEach(word -> beginnings.add(spellings(beginning(word.span().of(name)))));
            if (!beginnings.isEmpty()) {
                traces.names.add(beginnings);
                traces.stems.add(WordFilter.stems(name));
            }
        }
        return traces;
    }

    /** Whether any text of a note may hold one of the names. */
    boolean mayBeIn(Note note) {
        for (long[] name : stems) {
            if (note.words().mayHoldInARow(name)) {
                return true;
            }
        }
        return false;
    }

    boolean mayBeIn(String text) {
        for (List<Set<String>> beginnings : names) {
            if (areAllIn(beginnings, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAllIn(List<Set<String>> beginnings, String text) {
        for (Set<String> spellings : beginnings) {
            if (!isAnyIn(spellings, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyIn(Set<String> spellings, String text) {
        for (String spelling : spellings) {
            if (text.contains(spelling)) {
                return true;
            }
        }
        return false;
    }

    /** A word without its last letters, which a plural may change. */
    private static String beginning(String word) {
        int kept =
                word.length() >= LONG ? word.length() - 2 : word.length() > SHORT ? word.length() - 1 : word.length();
        return word.substring(0, kept);
    }

    /** Without the first letter, unless the rest is short, for that one is a capital or not. */
    private static Set<String> spellings(String beginning) {
        String small = beginning.toLowerCase(Locale.ROOT);
        if (small.length() > SHORT) {
            return new LinkedHashSet<>(List.of(small.substring(1), beginning.substring(1)));
        }
        String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        return new LinkedHashSet<>(List.of(small, capital, beginning));
    }
}
