package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.note.Passage;
import dev.glossls.text.Characters;
import dev.glossls.text.Gap;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A sentence that ends by naming what it spoke of, without setting it off: {@code … is called a T.}, {@code …をTという}. */
final class CalledPlainly implements Rule {
    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 14;
    private static final int FEWEST_BEFORE = 4;
    /** The Japanese particles after what is named, and after the name itself. */
    private static final char OBJECT = 'を';

    private static final char QUOTED = 'と';

    @Override
    public String name() {
        return "called-plainly";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Phrases calledFirst = entry.lexis().get(Topic.CALLED);
        Phrases calledLast = entry.lexis().get(Topic.CALLED_AFTER);
        Passage passage = entry.line().passage();
        if (entry.block().is(Block.Kind.HEADING) || !(calledFirst.mayBeIn(passage) || calledLast.mayBeIn(passage))) {
            return Optional.empty();
        }
        List<Word> words = entry.words();
        for (int i = FEWEST_BEFORE; i < words.size(); i++) {
            int called = calledFirst.match(words, i);
            Optional<Finding> finding = called > 0 ? after(entry, i + called) : Optional.empty();
            if (finding.isEmpty() && calledLast.match(words, i) > 0) {
                finding = before(entry, i);
            }
            if (finding.isPresent()) {
                return finding;
            }
        }
        return Optional.empty();
    }

    /** The name between the verb and the end of its clause. */
    private static Optional<Finding> after(Entry entry, int first) {
        List<Word> words = entry.words();
        int from = first + entry.lexis().get(Topic.ARTICLES).match(words, first);
        if (from >= words.size() || words.get(from).gap() == Gap.BREAK) {
            return Optional.empty();
        }
        from += Character.isDigit(entry.counted().at(words.get(from).start())) && from + 1 < words.size() ? 1 : 0;
        int end = from + 1;
        while (end < words.size() && words.get(end).gap() != Gap.BREAK && end - from <= MOST_CHARACTERS) {
            end++;
        }
        return finding(entry, from, end);
    }

    /** The name between the last particle and the verb: only scripts without spaces put it there. */
    private static Optional<Finding> before(Entry entry, int verb) {
        List<Word> words = entry.words();
        Line line = entry.counted();
        if (line.at(words.get(verb).start()) != QUOTED) {
            return Optional.empty();
        }
        for (int i = verb - 1; i > 0 && verb - i <= MOST_CHARACTERS; i--) {
            char c = line.at(words.get(i).start());
            if (c == OBJECT) {
                return i + 1 < verb ? finding(entry, i + 1, verb) : Optional.empty();
            }
            if (Characters.isHiragana(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> finding(Entry entry, int from, int end) {
        List<Word> words = entry.words();
        Line line = entry.counted();
        Line name = line.part(words.get(from).start(), words.get(end - 1).end());
        boolean unspaced = Characters.isUnspaced(line.at(words.get(from).start()));
        if (end - from > (unspaced ? MOST_CHARACTERS : MOST_WORDS)) {
            return Optional.empty();
        }
        Line sentence =
                line.part(line.start(), line.sentenceEnd(words.get(end - 1).end()));
        return Optional.of(Finding.of(name, sentence, entry.odds(500, "is named after its description")));
    }
}
