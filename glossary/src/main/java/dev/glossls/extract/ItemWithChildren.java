package dev.glossls.extract;

import dev.glossls.text.Word;
import dev.glossls.text.Words;
import java.util.List;
import java.util.Optional;

/** A list item that is just a name, with nested items that say what it is. */
final class ItemWithChildren implements Rule {
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_WORDS_BELOW = 3;
    private static final int ENOUGH = 200;

    @Override
    public String name() {
        return "item-with-children";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
        List<Word> words = Names.of(entry.line(), entry.lexis())
                .map(name -> Words.of(name.label()))
                .orElse(List.of());
        boolean named = block.is(Block.Kind.ITEM) && !words.isEmpty() && words.size() <= MOST_WORDS;
        if (!named
                || block.children().isEmpty()
                || Separator.first(entry.line()).isPresent()) {
            return Optional.empty();
        }
        boolean told = Words.of(block.textBelow(ENOUGH)).size() >= FEWEST_WORDS_BELOW;
        Line nothing = entry.line().from(entry.line().end());
        return told ? Optional.of(Finding.of(entry.line(), nothing, -100)) : Optional.empty();
    }
}
