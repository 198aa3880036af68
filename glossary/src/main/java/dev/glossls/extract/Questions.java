package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** Finds the term that a question asks for: {@code What is T?}, {@code O que é T?}, {@code Tとは}. */
final class Questions {
    private static final int LONGEST = 100;
    /** What the front of a card may be without a question around it. */
    private static final int FEW_WORDS = 3;

    private Questions() {}

    /** Whether it is worth asking for the term: a line asks with its first words, its last ones, or not at all. */
    static boolean mayAsk(Entry entry) {
        List<Word> words = entry.words();
        if (words.isEmpty()) {
            return false;
        }
        Phrases questions = entry.lexis().get(Topic.QUESTIONS);
        return isFront(entry.line())
                || questions.match(words, 0) > 0
                || questions.match(words, 1) > 0
                || (entry.line().span().length() <= LONGEST
                        && entry.lexis().get(Topic.QUESTION_ENDS).matchEnd(words) > 0);
    }

    /** Whether a line begins as the front of a card does, {@code Q:}. */
    static boolean isFront(Line line) {
        return line.startsWith("Q:", line.start())
                || line.startsWith("F:", line.start())
                || line.startsWith("P:", line.start());
    }

    /** What the back of a card says, behind {@code A:} or {@code R:}; absent where a line is none. */
    static Optional<Line> back(Line line) {
        boolean back = line.startsWith("A:", line.start()) || line.startsWith("R:", line.start());
        return back ? Optional.of(line.from(line.start() + 2)) : Optional.empty();
    }

    /** The term in question; absent if the line does not ask what something is. */
    static Optional<Line> term(Line question, Lexis lexis) {
        if (question.isEmpty() || question.span().length() > LONGEST) {
            return Optional.empty();
        }
        Line line = Numbering.off(question);
        line = withoutSecondQuestion(withoutQuestionMark(withoutPrefix(line)), lexis);
        List<Word> words = Names.wordsOf(line);
        int start = lexis.get(Topic.QUESTIONS).match(words, 0);
        int end = start > 0 ? 0 : lexis.get(Topic.QUESTION_ENDS).matchEnd(words);
        boolean bare = start + end == 0 && isFront(question) && words.size() <= FEW_WORDS;
        if (bare && lexis.get(Topic.QUESTION_WORDS).match(words, 0) == 0) {
            return Optional.of(Names.withoutArticle(line, lexis)).filter(found -> !found.isEmpty());
        }
        if (start + end == 0 || start + end >= words.size()) {
            return Optional.empty();
        }
        end += start > 0 ? lexis.get(Topic.QUESTION_TAILS).matchEnd(words) : 0;
        if (start + end >= words.size()) {
            return Optional.empty();
        }
        int from = words.get(start).start();
        int to = words.get(words.size() - 1 - end).end();
        Line term = end == 0 ? line.from(from) : line.part(from, to);
        return Optional.of(Names.withoutArticle(term, lexis)).filter(found -> !found.isEmpty());
    }

    /** The line up to another question that follows: {@code What is T and how is it measured?}. */
    private static Line withoutSecondQuestion(Line line, Lexis lexis) {
        List<Word> words = Names.wordsOf(line);
        for (int i = 2; i < words.size() - 1; i++) {
            int and = lexis.get(Topic.AND).match(words, i);
            if (and > 0 && lexis.get(Topic.QUESTION_WORDS).match(words, i + and) > 0) {
                return line.part(line.start(), words.get(i - 1).end());
            }
        }
        return line;
    }

    /** The line without {@code Q:} or {@code Q1.}. */
    private static Line withoutPrefix(Line line) {
        int i = line.start();
        if (i < line.end() && (line.at(i) == 'Q' || line.at(i) == 'F' || line.at(i) == 'P')) {
            i++;
            while (i < line.end() && Character.isDigit(line.at(i))) {
                i++;
            }
            if (i < line.end() && ":.)：．）".indexOf(line.at(i)) >= 0) {
                return line.from(i + 1);
            }
        }
        return line;
    }

    private static Line withoutQuestionMark(Line line) {
        int end = line.end();
        while (end > line.start() && "?？ :".indexOf(line.at(end - 1)) >= 0) {
            end--;
        }
        return line.part(line.start(), end);
    }
}
