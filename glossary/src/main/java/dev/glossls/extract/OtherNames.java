package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Gap;
import dev.glossls.text.Span;
import dev.glossls.text.TermKey;
import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names that a text introduces as other names: "also called X", "synonymous with X, Y and Z". */
final class OtherNames {
    private static final int MOST_WORDS = 4;
    /** What opens a quotation, each followed by what closes it. */
    private static final String QUOTES = "\"\"“”„“«»「」『』";

    private final Lexis lexis;
    private final Line line;
    private final List<Word> words;
    private final List<String> names = new ArrayList<>();

    private OtherNames(Line line, Lexis lexis) {
        this.lexis = lexis;
        this.line = line;
        this.words = Names.wordsOf(line);
    }

    /** The names in the order in which they stand. */
    static List<String> in(Line line, Lexis lexis) {
        if (!lexis.get(Topic.ALIAS_CUES).mayBeIn(line.passage())) {
            return List.of();
        }
        OtherNames found = new OtherNames(line, lexis);
        found.read();
        return found.names;
    }

    /**
     * The names that a text below a head gives to the head: announced at the beginning of a sentence, or right after the
     * head's own name.
     */
    static List<String> ofHead(TermKey head, Line line, Lexis lexis) {
        if (!lexis.get(Topic.ALIAS_CUES).mayBeIn(line.passage())) {
            return List.of();
        }
        OtherNames found = new OtherNames(line, lexis);
        int from = line.start();
        while (from < line.end()) {
            int end = line.sentenceEnd(from);
            found.readHead(head, from, end);
            from = Math.max(end, from + 1);
        }
        return found.names;
    }

    private void readHead(TermKey head, int from, int end) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < from) {
            first++;
        }
        int start = first + lexis.get(Topic.ARTICLES).match(words, first);
        for (int i = first; i < words.size() && words.get(i).start() < end; i++) {
            int cue = lexis.get(Topic.ALIAS_CUES).match(words, i);
            boolean several = cue > 1 && i + cue < words.size();
            if (several && (i == first || isName(head, start, i))) {
                series(i + cue);
                return;
            }
        }
    }

    private boolean isName(TermKey name, int start, int end) {
        return end > start && TermKey.of(words.subList(start, end)).equals(name);
    }

    private void read() {
        int i = 0;
        while (i < words.size()) {
            int cue = lexis.get(Topic.ALIAS_CUES).match(words, i);
            boolean plain = cue == 1 && words.get(i).gap() != Gap.BREAK;
            i = cue > 0 && !plain ? series(i + cue) : i + 1;
        }
    }

    /** Takes the names that begin at a word, one after the other as long as only commas and "and" divide them. */
    private int series(int first) {
        int article = lexis.get(Topic.ARTICLES).match(words, first);
        int i = first + (article < words.size() - first ? article : 0);
        boolean more = true;
        while (more && i < words.size()) {
            int end = nameEnd(i);
            Optional<String> name = name(i, end);
            name.ifPresent(names::add);
            int next = end + conjunction(end);
            more = name.isPresent() && next < words.size() && isComma(end, next);
            i = Math.max(next, i + 1);
        }
        return i;
    }

    /** The index after the last word of the name that begins at a word: what is set off, else up to punctuation. */
    private int nameEnd(int first) {
        Optional<Mark> mark = line.markAt(words.get(first).start());
        int end = first + 1;
        int quote = quoteEnd(words.get(first).start());
        if (quote > 0) {
            while (end < words.size() && words.get(end).start() < quote) {
                end++;
            }
            return end;
        }
        while (end < words.size()) {
            Word word = words.get(end);
            boolean inside =
                    mark.isPresent() && word.start() < mark.get().span().end();
            boolean goesOn = mark.isEmpty() && word.gap() != Gap.BREAK && !endsName(end);
            if (!inside && !goesOn) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Where the quotation ends that begins right before a word; 0 if none does. */
    private int quoteEnd(int start) {
        int sign = start == line.start() ? -1 : QUOTES.indexOf(line.at(start - 1));
        if (sign < 0 || sign % 2 == 1) {
            return 0;
        }
        int end = line.indexOf(QUOTES.charAt(sign + 1), start);
        return Math.max(end, 0);
    }

    private Optional<String> name(int first, int end) {
        if (end - first > MOST_WORDS) {
            return Optional.empty();
        }
        Span span = new Span(words.get(first).start(), words.get(end - 1).end());
        return Names.of(line.part(span.start(), span.end()), lexis)
                .map(Name::label)
                .filter(label -> TermFilter.admitsPlaced(label, Words.of(label)) && !isPhrase(label));
    }

    private boolean isPhrase(String label) {
        List<Word> parts = Words.of(label);
        return lexis.get(Topic.FUNCTION_WORDS).match(parts, 0) > 0
                || lexis.get(Topic.ARTICLES).matchesAll(parts)
                || (parts.size() > 1 && lexis.get(Topic.END_WORDS).matchEnd(parts) > 0);
    }

    private int conjunction(int index) {
        int and = lexis.get(Topic.AND).match(words, index);
        return and > 0 ? and : lexis.get(Topic.OR).match(words, index);
    }

    /** Whether a comma or a conjunction stands between a name and the next one, and nothing else. */
    private boolean isComma(int end, int next) {
        int from = words.get(end - 1).end();
        String between = line.passage().text().substring(from, words.get(end).start());
        boolean comma = between.strip().equals(",") || between.strip().equals("、");
        return comma || (next > end && between.isBlank());
    }

    private boolean endsName(int i) {
        return lexis.get(Topic.FUNCTION_WORDS).match(words, i) > 0
                || lexis.get(Topic.AUXILIARIES).match(words, i) > 0
                || lexis.get(Topic.AND).match(words, i) > 0
                || lexis.get(Topic.OR).match(words, i) > 0;
    }
}
