package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A sentence that ends by naming what it spoke of: {@code … is called **T**}, {@code … known as *T*}. */
final class Called implements Rule {
    @Override
    public String name() {
        return "called";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Line line = entry.line();
        if (entry.block().is(Block.Kind.HEADING) || line.marksInside().isEmpty()) {
            return Optional.empty();
        }
        for (Mark mark : line.marksInside()) {
            if (line.start() < mark.span().start() && mark.kind() != Mark.Kind.LINK && isNamed(entry, line, mark)) {
                Line sentence =
                        line.part(line.start(), line.sentenceEnd(mark.span().end()));
                return Optional.of(Finding.of(
                        line.part(mark.span().start(), mark.span().end()),
                        sentence,
                        entry.odds(1386, "is named after its description")));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Entry entry, Line line, Mark mark) {
        Line before = line.part(line.start(), mark.span().start());
        List<Word> words = Names.wordsOf(before);
        int article = entry.lexis().get(Topic.ARTICLES).matchEnd(words);
        List<Word> rest = words.subList(0, words.size() - article);
        if (rest.size() > 2 && entry.lexis().get(Topic.CALLED).matchEnd(rest) > 0) {
            return true;
        }
        List<Word> after = Names.wordsOf(line.from(mark.span().end()));
        return words.size() > 2 && entry.lexis().get(Topic.CALLED_AFTER).match(after, 0) > 0;
    }
}
