package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence inside a paragraph that says outright what its subject is; most others there just speak of something. */
final class LaterSentence implements Rule {
    private static final int LONGEST_SUBJECT = 3;
    private static final int LONGEST_UNSPACED = 8;
    private static final int LONGEST_PRONOUN = 4;

    @Override
    public String name() {
        return "inner-sentence";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Optional<Finding> found = Rules.SENTENCE.find(entry);
        found.ifPresent(finding -> finding.prior().add(-750, "stands inside a paragraph"));
        return found;
    }

    /** The sentences of a block, other than its first, that this rule is for. */
    static List<Line> in(Entry entry) {
        Line line = entry.line();
        Lexis lexis = entry.lexis();
        boolean may = !line.isEmpty()
                && !entry.block().is(Block.Kind.HEADING)
                && !entry.block().is(Block.Kind.CELL)
                && (lexis.get(Topic.DEFINING_VERBS).mayBeIn(line.passage())
                        || lexis.get(Topic.GENUS).mayBeIn(line.passage()));
        List<Line> sentences = new ArrayList<>();
        int start = may ? sentenceEnd(line, line.start()) : line.end();
        while (start < line.end()) {
            int end = sentenceEnd(line, start);
            Line sentence = line.part(start, end);
            if (isOutright(sentence, lexis)) {
                sentences.add(sentence);
            }
            start = Math.max(end, start + 1);
        }
        return sentences;
    }

    /** The same as {@link Line#sentenceEnd}; where scripts have no spaces, the end of a line ends a sentence as well. */
    private static int sentenceEnd(Line line, int from) {
        for (int i = from; i < line.end(); i++) {
            if (line.isFullStop(i) || (i > from && isLineEnd(line, i))) {
                return i + 1;
            }
        }
        return line.end();
    }

    private static boolean isLineEnd(Line line, int i) {
        return i + 1 < line.end()
                && Line.isBlank(line.at(i))
                && Characters.isUnspaced(line.at(i - 1))
                && Characters.isUnspaced(line.at(i + 1));
    }

    /** Whether what defines stands right behind a short subject, other than a pronoun or a kind of thing. */
    private static boolean isOutright(Line sentence, Lexis lexis) {
        Line line = Names.withoutArticle(sentence, lexis);
        List<Word> words = Names.wordsOf(line);
        if (words.isEmpty() || lexis.get(Topic.GENUS).match(words, 0) > 0) {
            return false;
        }
        boolean unspaced = Characters.isUnspaced(line.at(words.get(0).start()));
        int most = Math.min(words.size() - 1, unspaced ? LONGEST_UNSPACED : LONGEST_SUBJECT);
        for (int i = 1; i <= most; i++) {
            if (lexis.get(Topic.DEFINING_VERBS).match(words, i) > 0 || saysKind(words, i, lexis)) {
                return unspaced || words.get(i - 1).end() - line.start() > LONGEST_PRONOUN;
            }
        }
        return false;
    }

    /** Whether a copula stands there, and behind it what kind of thing is meant: {@code is a kind of}, {@code is the process of}. */
    private static boolean saysKind(List<Word> words, int i, Lexis lexis) {
        int copula = lexis.get(Topic.COPULAS).match(words, i);
        int determiner = copula == 0 ? 0 : lexis.get(Topic.DETERMINERS).match(words, i + copula);
        int kind = i + copula + determiner;
        if (determiner == 0
                || kind >= words.size()
                || lexis.get(Topic.FUNCTION_WORDS).match(words, kind) > 0) {
            return false;
        }
        return lexis.get(Topic.KINDS).match(words, i + copula) > 0
                || lexis.get(Topic.GENUS).match(words, kind) > 0
                || lexis.get(Topic.GENUS).match(words, kind + 1) > 0;
    }
}
