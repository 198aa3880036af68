package dev.glossls.extract;

import dev.glossls.note.Passage;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acronyms that a note expands in running text: {@code long form (LF)} and {@code LF (long form)}. */
final class AcronymPairs {
    private static final int LONGEST_BRACKET = 80;

    private final List<Pair> pairs;
    private final Map<TermKey, List<String>> otherNames = new HashMap<>();

    private AcronymPairs(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (Pair pair : pairs) {
            addName(TermKey.of(pair.longName()), pair.shortName());
            addName(TermKey.of(pair.shortName()), pair.longName());
        }
    }

    /**
     * An acronym and its long form.
     *
     * @param passage where they stand
     * @param longForm the place of the long form in the passage's text
     * @param shortForm the place of the acronym
     */
    record Pair(Passage passage, Span longForm, Span shortForm) {
        String longName() {
            return longForm.of(passage.text());
        }

        String shortName() {
            return shortForm.of(passage.text());
        }
    }

    static AcronymPairs in(List<Passage> passages) {
        List<Pair> pairs = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.text().indexOf('(') >= 0 || passage.text().indexOf('（') >= 0) {
                read(passage, pairs);
            }
        }
        return new AcronymPairs(pairs);
    }

    List<Pair> all() {
        return pairs;
    }

    /** The other names of a term that is one side of a pair. */
    List<String> namesOf(TermKey name) {
        return otherNames.getOrDefault(name, List.of());
    }

    private void addName(TermKey key, String other) {
        otherNames.computeIfAbsent(key, names -> new ArrayList<>(1)).add(other);
    }

    private static void read(Passage passage, List<Pair> pairs) {
        String text = passage.text();
        for (int open = nextOpen(text, 0); open >= 0; open = nextOpen(text, open + 1)) {
            int close = close(text, open);
            if (close < 0) {
                continue;
            }
            Line inside = Line.of(passage, List.of()).part(open + 1, close);
            List<Word> before = passage.words(new Span(Math.max(0, open - LONGEST_BRACKET * 2), open));
            if (inside.isEmpty() || before.isEmpty()) {
                continue;
            }
            Optional<Span> longForm = Acronyms.longForm(inside.text(), text, before);
            if (longForm.isPresent()) {
                pairs.add(new Pair(passage, longForm.get(), inside.span()));
            } else {
                Span last = lastWord(text, open);
                boolean expands = !last.isEmpty()
                        && Acronyms.stands(last.of(text), inside.text())
                        && passage.words(inside.span()).size() >= 2;
                if (expands) {
                    pairs.add(new Pair(passage, inside.span(), last));
                }
            }
        }
    }

    /** The characters right before a bracket, back to a blank or a sign; a dash that is glued to them is none of them. */
    private static Span lastWord(String text, int open) {
        int end = open;
        while (end > 0 && Line.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Line.isBlank(text.charAt(start - 1)) && "(,;:\"".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static int nextOpen(String text, int from) {
        int round = text.indexOf('(', from);
        int wide = text.indexOf('（', from);
        return round < 0 ? wide : wide < 0 ? round : Math.min(round, wide);
    }

    private static int close(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_BRACKET); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }
}
