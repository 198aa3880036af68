package dev.glossls.extract;

import java.util.Optional;

/** A heading that names a concept, with text below it that explains it; also a question: {@code What is T?}. */
final class HeadingTerm implements Rule {
    private static final int PRIOR = -300;
    private static final int ASKED = 1500;
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
            return Optional.of(Finding.of(asked.get(), nothing, ASKED));
        }
        int prior = PRIOR + length(entry) + weigh(opening) + place(block);
        return Optional.of(Finding.of(entry.line(), nothing, prior));
    }

    /** What the first words below a heading add: most when they take the heading up. */
    private static int weigh(Opening opening) {
        if (opening.asks()) {
            return -800;
        }
        if (opening.repeatsHead()) {
            return 1500;
        }
        if (opening.defines()) {
            return 1200;
        }
        return opening.isParagraph() ? 400 : opening.enumerates() ? -600 : 200;
    }

    /** A title is rarely a term, and a heading with hardly more than sections of its own is a chapter. */
    private static int place(Block block) {
        int body = block.body().size();
        boolean chapter = body < block.children().size() && body < FEW_BLOCKS;
        return (block.level() == 1 ? -1200 : 0) - (chapter ? 400 : 0);
    }

    /** A short heading names a thing more often than a long one. */
    private static int length(Entry entry) {
        int words = Names.wordsOf(Names.trimEnd(entry.line())).size();
        return words <= 2 ? 300 : words <= 4 ? 0 : -500;
    }
}
