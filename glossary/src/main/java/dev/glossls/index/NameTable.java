package dev.glossls.index;

import dev.glossls.note.Tier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Names with the words they are made of. They are numbered in the order in which names that fit equally well are offered:
 * those of the weak tier last, short ones first.
 */
final class NameTable {
    private final String[] names;
    /** The first name of the weak tier. */
    private final int firstWeak;
    /** By name: where its words begin in {@link #words}; one more for the end. */
    private final int[] firsts;

    private final int[] words;
    private final WordTable vocabulary;

    private NameTable(String[] names, int firstWeak, int[] firsts, int[] words, WordTable vocabulary) {
        this.names = names;
        this.firstWeak = firstWeak;
        this.firsts = firsts;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    static NameTable of(Map<String, Tier> offered) {
        String[] sorted = new String[offered.size()];
        int strong = 0;
        int weak = sorted.length;
        for (Map.Entry<String, Tier> entry : offered.entrySet()) {
            sorted[entry.getValue() == Tier.WEAK ? --weak : strong++] = entry.getKey();
        }
        NameOrder.sort(sorted, 0, strong);
        NameOrder.sort(sorted, strong, sorted.length);
        return new Maker(sorted.length).make(sorted, strong);
    }

    int size() {
        return names.length;
    }

    WordTable vocabulary() {
        return vocabulary;
    }

    /** The words of all names, one name after the other. */
    int[] words() {
        return words;
    }

    /** Where the words of a name begin among {@link #words}; those of the name before it end there. */
    int first(int name) {
        return firsts[name];
    }

    Match match(int name, MatchKind kind) {
        return new Match(names[name], name < firstWeak ? Tier.DEFINED : Tier.WEAK, kind);
    }

    /** A name word by word. */
    Subsequence.Words wordsOf(int name) {
        int first = firsts[name];
        int count = firsts[name + 1] - first;
        return new Subsequence.Words() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public String word(int index) {
                return vocabulary.letters(words[first + index]);
            }
        };
    }

    Squashed squashed(int name) {
        StringBuilder letters = new StringBuilder();
        int[] starts = new int[firsts[name + 1] - firsts[name]];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = letters.length();
            letters.append(vocabulary.letters(words[firsts[name] + word]));
        }
        return new Squashed(letters.toString(), starts);
    }

    /** A table in the making. */
    private static final class Maker {
        /** So many names are folded on all processors at once; more of them would only take memory. */
        private static final int FORMS_AT_A_TIME = 8_192;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final int[] firsts;
        private int[] words;
        private int count;

        Maker(int names) {
            this.firsts = new int[names + 1];
            this.words = new int[3 * names];
        }

        NameTable make(String[] sorted, int strong) {
            String[] names = new String[sorted.length];
            int kept = 0;
            int firstWeak = 0;
            Squashed[] forms = new Squashed[Math.min(FORMS_AT_A_TIME, sorted.length)];
            for (int i = 0; i < sorted.length; i++) {
                int at = i % FORMS_AT_A_TIME;
                if (at == 0) {
                    int from = i;
                    int last = sorted.length - 1;
                    Arrays.parallelSetAll(forms, k -> Squashed.ofName(sorted[Math.min(from + k, last)]));
                }
                if (forms[at].length() > 0) {
                    add(forms[at]);
                    names[kept++] = sorted[i];
                    firsts[kept] = count;
                    firstWeak += i < strong ? 1 : 0;
                }
            }
            WordTable vocabulary = new WordTable(numbers.keySet());
            int[] inTable = new int[numbers.size()];
            for (int word = 0; word < inTable.length; word++) {
                inTable[numbers.getOrDefault(vocabulary.letters(word), 0)] = word;
            }
            int[] all = new int[count];
            Arrays.setAll(all, at -> inTable[words[at]]);
            return new NameTable(
                    Arrays.copyOf(names, kept), firstWeak, Arrays.copyOf(firsts, kept + 1), all, vocabulary);
        }

        private void add(Squashed form) {
            for (int word = 0; word < form.count(); word++) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = numbers.computeIfAbsent(form.word(word), unknown -> numbers.size());
            }
        }
    }
}
