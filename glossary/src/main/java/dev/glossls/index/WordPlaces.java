package dev.glossls.index;

import java.util.Arrays;

/**
 * Where words occur in names: word by word in the order of their table, those of one word by the word that follows. So
 * what is found by the beginning of a word, or by one word and the beginning of the next, is a stretch without gaps.
 */
final class WordPlaces {
    /** Stands in the number of an occurrence that is not at the beginning of its name. */
    private static final int LATER = 1 << 30;

    /** Where each word's occurrences begin. */
    private final int[] starts;
    /** The number of the name, smaller where the name begins with the word. */
    private final int[] numbers;
    /** The number of the next word, counted from 1; 0 at the end of the name. */
    private final int[] next;

    private final RangeMinimum beginnings;
    private final RangeMinimum anywhere;

    WordPlaces(NameTable names) {
        int[] words = names.words();
        this.starts = new int[names.vocabulary().size() + 1];
        this.numbers = new int[words.length];
        this.next = new int[words.length];
        int[] byNext = sortedByNext(names);
        for (int word : words) {
            starts[word]++;
        }
        int sum = 0;
        for (int word = 0; word < starts.length; word++) {
            sum += starts[word];
            starts[word] = sum - starts[word];
        }
        int[] free = starts.clone();
        int[] nameOf = namesOf(names);
        for (int at : byNext) {
            int name = nameOf[at];
            int place = free[words[at]]++;
            numbers[place] = names.first(name) == at ? name : name | LATER;
            next[place] = names.first(name + 1) == at + 1 ? 0 : words[at + 1] + 1;
        }
        this.beginnings = new RangeMinimum(numbers);
        this.anywhere = new RangeMinimum(numbers, ~LATER);
    }

    /** The places of all words in the order of the words behind them. */
    private static int[] sortedByNext(NameTable names) {
        int[] words = names.words();
        int[] free = new int[names.vocabulary().size() + 1];
        for (int name = 0; name < names.size(); name++) {
            free[0]++;
            for (int at = names.first(name) + 1; at < names.first(name + 1); at++) {
                free[words[at] + 1]++;
            }
        }
        int sum = 0;
        for (int word = 0; word < free.length; word++) {
            sum += free[word];
            free[word] = sum - free[word];
        }
        int[] sorted = new int[words.length];
        for (int name = 0; name < names.size(); name++) {
            int last = names.first(name + 1) - 1;
            for (int at = names.first(name); at <= last; at++) {
                sorted[free[at == last ? 0 : words[at + 1] + 1]++] = at;
            }
        }
        return sorted;
    }

    private static int[] namesOf(NameTable names) {
        int[] nameOf = new int[names.words().length];
        for (int name = 0; name < names.size(); name++) {
            Arrays.fill(nameOf, names.first(name), names.first(name + 1), name);
        }
        return nameOf;
    }

    /** Finds the names that begin with the words of a stretch before the others. */
    RangeMinimum beginnings() {
        return beginnings;
    }

    /** Finds the names that have the words of a stretch, wherever that be. */
    RangeMinimum anywhere() {
        return anywhere;
    }

    /** Where the occurrences of a word begin; those of the word before it end there. */
    int start(int word) {
        return starts[word];
    }

    /** How often the words from one to another occur. */
    int count(int from, int to) {
        return starts[to] - starts[from];
    }

    /** Where the occurrences of a word begin that are followed by a certain word or one behind it. */
    int start(int word, int following) {
        int low = starts[word];
        int high = starts[word + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = next[middle] <= following;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Where the occurrences of a word at the end of a name end. */
    int endOfLast(int word) {
        return start(word, 0);
    }

    /** The word that follows; -1 at the end of the name. */
    int following(int place) {
        return next[place] - 1;
    }

    /** Where the occurrences that are followed by the same word as this one end, at the latest at a certain place. */
    int endOfRun(int place, int latest) {
        int end = place + 1;
        while (end < latest && next[end] == next[place]) {
            end++;
        }
        return end;
    }

    int name(int place) {
        return nameIn(numbers[place]);
    }

    boolean isFirst(int place) {
        return isFirstIn(numbers[place]);
    }

    /** The name in a number of {@link #beginnings}. */
    static int nameIn(int number) {
        return number & ~LATER;
    }

    /** Whether a number of {@link #beginnings} means the beginning of the name. */
    static boolean isFirstIn(int number) {
        return (number & LATER) == 0;
    }
}
