package dev.glossls.extract;

import dev.glossls.extract.Lexis.Topic;
import dev.glossls.text.Characters;
import dev.glossls.text.Span;
import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A heading that names a concept, with text below it that explains it; also a question: {@code What is T?}. */
final class HeadingTerm implements Rule {
    private static final int FEW_BLOCKS = 3;
    private static final int ENOUGH = 60;
    private static final int FEW_WORDS = 10;
    private static final int LONGEST = 4;
    private static final int LONGEST_UNSPACED = 7;
    private static final int MANY_TITLES = 4;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
        if (!block.is(Block.Kind.HEADING) && !Questions.mayAsk(entry)) {
            return Optional.empty();
        }
        Optional<Finding> answered = block.is(Block.Kind.HEADING) ? Optional.empty() : answered(entry);
        if (answered.isPresent()) {
            return answered;
        }
        Optional<Line> asked = Questions.term(entry.line(), entry.lexis());
        if (!block.is(Block.Kind.HEADING) && asked.isEmpty()) {
            return Optional.empty();
        }
        Opening opening = Opening.of(entry);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        Line nothing = entry.line().from(entry.line().end());
        if (asked.isPresent()) {
            return Optional.of(Finding.of(asked.get(), nothing, entry.odds(1500, "is what a question asks for")));
        }
        Odds prior = entry.odds(-300, "is a heading");
        opening.weigh(prior);
        weighPlace(entry, prior);
        return Optional.of(Finding.of(entry.line(), nothing, prior));
    }

    /** A question with its answer on the same line: {@code What is T? It is d.} */
    private static Optional<Finding> answered(Entry entry) {
        Line line = entry.counted();
        int mark = line.indexOf('?', line.start());
        boolean marked = line.start() < mark && mark < line.end() - 1;
        if (!marked && entry.separator().isEmpty()) {
            return Optional.empty();
        }
        int end = marked ? mark : entry.separator().get().span().start();
        Line answer =
                line.from(marked ? mark + 1 : entry.separator().get().span().end());
        return Questions.term(line.part(line.start(), end), entry.lexis())
                .filter(term -> !answer.isEmpty())
                .map(term -> Finding.of(term, answer, entry.odds(1300, "is what a question asks for")));
    }

    /** Whether a note has many headings of the first level: none of them is its title. */
    private static boolean isOneOfMany(Entry entry) {
        return entry.siblings().stream()
                        .filter(block -> block.is(Block.Kind.HEADING) && block.level() == 1)
                        .limit(MANY_TITLES)
                        .count()
                == MANY_TITLES;
    }

    private static boolean isChapter(Entry entry) {
        List<Word> words = entry.words();
        int word = entry.lexis().get(Topic.CHAPTERS).match(words, 0);
        return word > 0
                && word < words.size()
                && Character.isDigit(entry.line().at(words.get(word).start()));
    }

    /** A title is rarely a term, and a heading with hardly more than sections of its own is a chapter. */
    private static void weighPlace(Entry entry, Odds odds) {
        Block block = entry.block();
        int body = block.body().size();
        boolean chapter = body < block.children().size()
                && body < FEW_BLOCKS
                && entry.block().wordsBelow(ENOUGH).size() < FEW_WORDS;
        Span name = Names.of(entry.line(), entry.lexis()).map(Name::span).orElse(Span.at(0));
        boolean unspaced = !name.isEmpty() && Characters.isUnspaced(entry.line().at(name.start()));
        int words = entry.line().passage().words(name).size();
        int most = unspaced ? LONGEST_UNSPACED : LONGEST;
        odds.add(words <= 2 ? 300 : words <= most ? 0 : -500, words <= 2 ? "is short" : "is long")
                .add(block.level() == 1 ? isOneOfMany(entry) ? -400 : -1200 : 0, "is a title")
                .add(chapter ? -400 : 0, "holds little but sections")
                .add(isChapter(entry) ? -600 : 0, "is a numbered chapter");
    }
}
