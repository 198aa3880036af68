package dev.glossls.extract;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;

/** A list item that is just a name, with nested items that say what it is. */
final class ItemWithChildren implements Rule {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LINE = 150;
    private static final int FEWEST_WORDS_BELOW = 3;
    private static final int ENOUGH = 60;

    @Override
    public String name() {
        return "item-with-children";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
        Line line = entry.line();
        boolean heads = block.is(Block.Kind.ITEM) && !block.children().isEmpty() && !line.isEmpty();
        if (!heads || line.span().length() > LONGEST_LINE) {
            return Optional.empty();
        }
        List<Word> words = Names.of(line, entry.lexis())
                .map(name -> line.passage().words(name.span()))
                .orElse(List.of());
        if (words.isEmpty() || words.size() > MOST_WORDS || entry.separator().isPresent()) {
            return Optional.empty();
        }
        boolean told = Words.of(block.textBelow(ENOUGH)).size() >= FEWEST_WORDS_BELOW;
        return told
                ? Optional.of(
                        Finding.of(line, line.from(line.end()), entry.odds(-100, "is an item with items below it")))
                : Optional.empty();
    }
}
