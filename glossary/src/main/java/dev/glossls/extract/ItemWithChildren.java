package dev.glossls.extract;

import dev.glossls.text.Word;
import java.util.List;
import java.util.Optional;

/** A list item that is just a name, with nested items that say what it is. */
final class ItemWithChildren implements Rule {
    private static final int MOST_WORDS = 6;

    @Override
    public String name() {
        return "item-with-children";
    }

    @Override
    public Optional<Finding> find(Entry entry) {
        Block block = entry.block();
        List<Word> words = Names.wordsOf(entry.line());
        boolean named = block.is(Block.Kind.ITEM) && !words.isEmpty() && words.size() <= MOST_WORDS;
        if (!named || block.children().isEmpty() || Separator.first(entry.line()).isPresent()) {
            return Optional.empty();
        }
        String below = block.textBelow(200);
        boolean told = Names.wordsOf(Line.of(
                                dev.glossls.note.Passage.verbatim(
                                        below, new dev.glossls.text.Span(0, below.length())),
                                List.of()))
                        .size()
                >= 3;
        Line nothing = entry.line().from(entry.line().end());
        return told ? Optional.of(Finding.of(entry.line(), nothing, -300)) : Optional.empty();
    }
}
