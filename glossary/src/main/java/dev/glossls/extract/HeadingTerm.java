package dev.glossls.extract;

import java.util.Optional;

/** A heading that names a concept, with text below it that explains it; also a question: {@code What is T?}. */
final class HeadingTerm implements Rule {
    private static final int FEW_BLOCKS = 3;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
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
        weighOpening(opening, prior);
        weighPlace(entry, prior);
        return Optional.of(Finding.of(entry.line(), nothing, prior));
    }

    /** What the first words below a heading add: most when they take the heading up. */
    private static void weighOpening(Opening opening, Odds odds) {
        if (opening.asks()) {
            odds.add(-800, "a question stands below it");
        } else if (opening.repeatsHead()) {
            odds.add(1500, "the text below takes it up");
        } else if (opening.defines()) {
            odds.add(1200, "the text below begins as a definition does");
        } else if (opening.isParagraph()) {
            odds.add(400, "a paragraph stands below it");
        } else {
            odds.add(opening.enumerates() ? -600 : 200, "a list stands below it");
        }
    }

    /** A title is rarely a term, and a heading with hardly more than sections of its own is a chapter. */
    private static void weighPlace(Entry entry, Odds odds) {
        Block block = entry.block();
        int body = block.body().size();
        boolean chapter = body < block.children().size() && body < FEW_BLOCKS;
        int words = Names.wordsOf(Names.trimEnd(entry.line())).size();
        odds.add(words <= 2 ? 300 : words <= 4 ? 0 : -500, words <= 2 ? "is short" : "is long")
                .add(block.level() == 1 ? -1200 : 0, "is a title")
                .add(chapter ? -400 : 0, "holds little but sections");
    }
}
